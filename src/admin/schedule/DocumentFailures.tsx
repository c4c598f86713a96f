import type { ServerProps } from 'payload';
import { scheduleFailures } from '../../scheduling/failures.ts';
import { FailureText } from './FailureText.tsx';

type Props = ServerProps & { id?: number | string; collectionSlug: string };

/** On a document: its scheduled publications and withdrawals that failed. */
export async function DocumentFailures({ id, collectionSlug, i18n, payload }: Props) {
  if (id === undefined) return null;
  const document = String(id);
  const failures = await scheduleFailures(payload, { collection: collectionSlug, document });
  return failures.map((failure) => (
    <p key={failure.type + failure.failedAt} className="schedule-failures" role="alert">
      <FailureText failure={failure} language={i18n.language} />
    </p>
  ));
}
