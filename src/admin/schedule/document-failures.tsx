import type { ServerProps } from 'payload';
import { deadLetterOf } from '../../projector/dead-letters.ts';
import { scheduleFailures } from '../../scheduling/failures.ts';
import { told } from '../words/told.ts';
import { FailureText } from './failure-text.tsx';
import { scheduleText } from './texts.ts';

type Props = ServerProps & { id?: number | string; collectionSlug: string };

/**
 * On a document: its scheduled publications and withdrawals that failed, and why the sites still have it
 * as it was before.
 */
export async function DocumentFailures({ id, collectionSlug, i18n, payload }: Props) {
  if (id === undefined) return null;
  const document = String(id);
  const [failures, letter] = await Promise.all([
    scheduleFailures(payload, { collection: collectionSlug, document }),
    deadLetterOf(payload, { collection: collectionSlug, id: document }),
  ]);
  return (
    <>
      {letter && (
        <p className="schedule-failures" role="alert">
          {scheduleText('keptFromSites', i18n.language)}: {told(letter.reason, i18n.language)}
        </p>
      )}
      {failures.map((failure) => (
        <p key={failure.type + failure.failedAt} className="schedule-failures" role="alert">
          <FailureText failure={failure} language={i18n.language} />
        </p>
      ))}
    </>
  );
}
