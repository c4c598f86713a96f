'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { years } from '../../../collections/rules/days.ts';
import { readTime } from './read-time.ts';
import { dateText } from './texts.ts';

type Props = {
  id: string;
  name: string;
  /** `2026-12-20T09:00`; empty for none. */
  value: string;
  onChange: (wall: string) => void;
  readOnly?: boolean;
};

/**
 * A day and a time of 24 hours that can be typed. The browser’s own input of both has twelve hours wherever
 * the browser’s language has, whatever the page’s language is.
 */
export function WallTimeInput({ id, name, value, onChange, readOnly = false }: Props) {
  const { i18n } = useTranslation();
  const [day = '', time = ''] = value.split('T');
  const [typed, setTyped] = useState(time);
  const isWrong = typed !== '' && readTime(typed) === null;
  useEffect(() => setTyped(time), [time]);

  const write = (newDay: string, newTime: string) => {
    onChange(newDay && `${newDay}T${readTime(newTime) ?? (time || '00:00')}`);
  };
  return (
    <div className="wall-time">
      <input
        id={id}
        name={name}
        type="date"
        value={day}
        min={`${years.min}-01-01`}
        max={`${years.max}-12-31`}
        disabled={readOnly}
        onChange={(event) => write(event.target.value, typed)}
      />
      <input
        id={`${id}-time`}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder="09:00"
        aria-label={dateText('time', i18n.language)}
        aria-invalid={isWrong}
        size={6}
        value={typed}
        disabled={readOnly || day === ''}
        onChange={(event) => {
          setTyped(event.target.value);
          if (readTime(event.target.value)) write(day, event.target.value);
        }}
        onBlur={() => setTyped(time)}
      />
      {isWrong && <p role="status">{dateText('timeShape', i18n.language)}</p>}
    </div>
  );
}
