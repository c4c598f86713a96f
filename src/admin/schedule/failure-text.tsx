import type { ScheduleFailure } from '../../scheduling/failures.ts';
import { reasonText } from '../../scheduling/reasons.ts';
import { LocalTime } from '../dates/local-time.tsx';
import { scheduleText } from './texts.ts';

type Props = { failure: ScheduleFailure; language: string };

/** What failed, why, and what comes next. */
export function FailureText({ failure, language }: Props) {
  const { failedAt, nextTry, reason, type } = failure;
  const known = language === 'ru' ? 'ru' : 'en';
  return (
    <>
      {scheduleText(type, language)} (<LocalTime at={failedAt} />
      ): {reasonText(reason, known)}.{' '}
      {nextTry ? (
        <>
          {scheduleText('nextTry', language)}: <LocalTime at={nextTry} />.
        </>
      ) : (
        `${scheduleText('lastTry', language)}.`
      )}
    </>
  );
}
