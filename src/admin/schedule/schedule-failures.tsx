import type { Payload } from 'payload';
import { formatAdminURL } from 'payload/shared';
import { canEditContent } from '../../../collections/access/can-edit-content.ts';
import { scheduleFailures } from '../../scheduling/failures.ts';
import { FailureText } from './failure-text.tsx';

type Props = { payload: Payload; user: unknown; language: string };

/** For editors, on the first page: the scheduled publications and withdrawals that failed. */
export async function ScheduleFailures({ payload, user, language }: Props) {
  if (!canEditContent({ req: { user } })) return null;
  const failures = await scheduleFailures(payload);
  if (failures.length === 0) return null;
  const { admin: adminRoute } = payload.config.routes;
  return (
    <ul className="schedule-failures">
      {failures.map((failure) => {
        const { collection, document, title, type } = failure;
        const path = `/collections/${collection}/${document}` as const;
        return (
          <li key={`${collection}:${document}:${type}:${failure.failedAt}`}>
            <a href={formatAdminURL({ adminRoute, path })}>{title}</a>
            {' — '}
            <FailureText failure={failure} language={language} />
          </li>
        );
      })}
    </ul>
  );
}
