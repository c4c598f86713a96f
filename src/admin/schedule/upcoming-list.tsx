'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import type { Upcoming } from '../../scheduling/upcoming.ts';
import { LocalTime } from '../dates/local-time.tsx';
import { momentShown } from '../dates/moment-shown.ts';
import { scheduleText } from './texts.ts';

type Props = {
  upcoming: Upcoming[];
  /** On whose clocks the moments are shown; without, on the reader's. */
  zone?: string;
  onCancel?: (id: string) => void;
};

/** What is to come, the soonest first. */
export function UpcomingList({ upcoming, zone, onCancel }: Props) {
  const { i18n } = useTranslation();
  if (upcoming.length === 0) return null;
  return (
    <ul className="schedule-upcoming">
      {upcoming.map(({ id, type, at }) => (
        <li key={id}>
          <span aria-hidden="true">◷ </span>
          {scheduleText(type === 'publish' ? 'willPublish' : 'willUnpublish', i18n.language)}{' '}
          {zone ? <time dateTime={at}>{momentShown(at, zone)}</time> : <LocalTime at={at} />}
          {onCancel && (
            <Button buttonStyle="secondary" size="small" onClick={() => onCancel(id)}>
              {scheduleText('cancel', i18n.language)}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
