import type { ScheduleFailure } from '../../scheduling/failures.ts';
import { reasonText } from '../../scheduling/reasons.ts';
import { scheduleText } from './texts.ts';

type Props = { failure: ScheduleFailure; language: string };

/** What failed, why, and what comes next. */
export function FailureText({ failure, language }: Props) {
  const { failedAt, nextTry, reason, type } = failure;
  const known = language === 'ru' ? 'ru' : 'en';
  const time = (moment: string) =>
    new Date(moment).toLocaleString(known, { timeZone: 'UTC', timeZoneName: 'short' });
  return (
    <>
      {scheduleText(type, language)} ({time(failedAt)}): {reasonText(reason, known)}.{' '}
      {nextTry
        ? `${scheduleText('nextTry', language)}: ${time(nextTry)}.`
        : `${scheduleText('lastTry', language)}.`}
    </>
  );
}
