'use client';

import { useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { useState, useTransition } from 'react';
import type { Locale } from '../../../../translations/locales.ts';
import type { Queue } from '../../../../translations/queue/queue.ts';
import type { Person } from '../../../../translations/review/people.ts';
import { amount } from '../../words/amounts.ts';
import { documents } from '../../words/nouns.ts';
import { counted } from '../../words/plural.ts';
import { type Filter, queryOf } from '../address.ts';
import { type WorkbenchText, workbenchText } from '../texts.ts';
import { BulkBar } from './bulk-bar.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueTable } from './queue-table.tsx';
import { SavedViews } from './saved-views.tsx';
import { TaskTabs } from './task-tabs.tsx';

export type Choice = { value: string; label: string };

export type QueueProps = {
  /** The workbench's address. */
  base: string;
  filter: Filter;
  isFirst: boolean;
  page: Queue;
  collections: Choice[];
  locales: readonly Locale[];
  sites: Choice[];
  people: Person[];
};

/** The queue with its filters, which are in the address, and what can be done to many at once. */
export function QueuePage(props: QueueProps) {
  const { base, filter, isFirst, page } = props;
  const { i18n } = useTranslation();
  const router = useRouter();
  const [isLoading, startLoading] = useTransition();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const text = (key: WorkbenchText) => workbenchText(key, i18n.language);
  const go = (next: Filter, more?: Record<string, string>) => {
    setSelected(new Set());
    startLoading(() => router.push(`${base}${queryOf(next, more)}`));
  };
  const rows = page.rows.filter(({ id }) => selected.has(id));
  return (
    <div className="queue" aria-busy={isLoading}>
      <header className="queue__head">
        <h1>{text('title')}</h1>
        <p>{text('about')}</p>
      </header>
      <TaskTabs
        task={page.task}
        counts={page.counts}
        onChoose={(task) => go({ ...filter, task })}
      />
      <QueueFilters {...props} onChange={go} />
      <SavedViews base={base} filter={filter} />
      <p className="queue__sum" role="status">
        <strong>{counted(page.total, documents, i18n.language)}</strong>
        {' · '}
        {text('words')}: <strong>{amount(page.words, i18n.language)}</strong>
      </p>
      <BulkBar
        rows={rows}
        people={props.people}
        onDone={() => {
          setSelected(new Set());
          startLoading(() => router.refresh());
        }}
      />
      {page.locales.length === 0 ? (
        <p className="queue__empty">{text('noLocales')}</p>
      ) : (
        <QueueTable {...props} selected={selected} onSelect={setSelected} />
      )}
      <nav className="queue__pages" aria-label={text('next')}>
        {!isFirst && (
          <button type="button" className="queue__page" onClick={() => go(filter)}>
            {text('first')}
          </button>
        )}
        {page.next && (
          <button
            type="button"
            className="queue__page"
            onClick={() => go(filter, { after: page.next ?? '' })}
          >
            {text('next')}
          </button>
        )}
      </nav>
    </div>
  );
}
