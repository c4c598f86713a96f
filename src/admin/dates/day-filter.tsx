'use client';

import { useListQuery, useTranslation } from '@payloadcms/ui';
import type { Where } from 'payload';
import { transformWhereQuery } from 'payload/shared';
import { useEffect, useRef, useState } from 'react';
import { years } from '../../../collections/rules/days.ts';
import { type Condition, conditionAt, type Place, withCondition } from './filter-conditions.ts';
import { dateText } from './texts.ts';

/**
 * A day in a filter of a list, by the browser's own input, which knows no zone. Payload 3.90's picker keeps the
 * noon of a day in UTC, which is the next day from UTC+12 on. A filter of one's own is told nothing by Payload, so
 * it finds its condition by its place among the others.
 */
export function DayFilter({ path }: { path: string }) {
  const { query, handleWhereChange } = useListQuery();
  const { i18n } = useTranslation();
  const holder = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>();
  const where = transformWhereQuery((query?.where ?? {}) as Where);
  const condition = place && conditionAt(where, place, path);
  const written = day(condition);
  const [typed, setTyped] = useState(written);
  useEffect(() => setTyped(written), [written]);

  // Conditions change their places when one before them is removed.
  useEffect(() => {
    const found = placeOf(holder.current);
    setPlace((known) => (known?.or === found.or && known?.and === found.and ? known : found));
  });

  const write = (value: string | undefined) => {
    if (place && condition) {
      void handleWhereChange?.(withCondition(where, place, { path, ...condition, value }));
    }
  };
  return (
    <div ref={holder} className="day-filter">
      {condition?.operator === 'exists' ? (
        <select
          value={String(condition.value ?? '')}
          onChange={({ target }) => write(target.value)}
        >
          <option value="" />
          <option value="true">{i18n.t('general:true')}</option>
          <option value="false">{i18n.t('general:false')}</option>
        </select>
      ) : (
        <input
          type="date"
          value={typed}
          min={`${years.min}-01-01`}
          max={`${years.max}-12-31`}
          disabled={!condition?.operator}
          title={dateText('day', i18n.language)}
          onChange={({ target }) => {
            setTyped(target.value);
            // A year is typed digit by digit, and each is a day of its own to the browser.
            if (target.value === '' || target.validity.valid) write(target.value || undefined);
          }}
        />
      )}
    </div>
  );
}

const day = (condition: Condition | undefined) =>
  typeof condition?.value === 'string' ? condition.value.slice(0, 'yyyy-mm-dd'.length) : '';

/** Which of the conditions on the page an element is in: they are lists in a list. */
function placeOf(element: Element | null): Place {
  const and = element?.closest('.where-builder__and-filters > li');
  return { or: indexOf(and?.closest('.where-builder__or-filters > li')), and: indexOf(and) };
}

const indexOf = (item: Element | null | undefined) =>
  item ? [...(item.parentElement?.children ?? [])].indexOf(item) : -1;
