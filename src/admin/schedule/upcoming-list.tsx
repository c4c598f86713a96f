'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import type { Upcoming } from '../../scheduling/upcoming.ts';
import { LocalTime } from '../dates/local-time.tsx';
import { scheduleText } from './texts.ts';

type Props = { upcoming: Upcoming[]; onCancel?: (id: string) => void };

/** What is to come, the soonest first. */
export function UpcomingList({ upcoming, onCancel }: Props) {
  const { i18n } = useTranslation();
  if (upcoming.length === 0) return null;
  return (
    <ul className="schedule-upcoming">
      {upcoming.map(({ id, type, at }) => (
        <li key={id}>
          <span aria-hidden="true">◷ </span>
          {scheduleText(type === 'publish' ? 'willPublish' : 'willUnpublish', i18n.language)}{' '}
          <LocalTime at={at} />
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
