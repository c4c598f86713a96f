import type { Payload } from 'payload';
import { hasRole } from '../../collections/access/roles.ts';
import type { Label } from '../../collections/labels.ts';
import { notify } from '../../translations/notifications/notify.ts';
import { reasonText, type ScheduledInput } from './reasons.ts';

const what = {
  publish: { ru: 'Публикация', en: 'Publication' },
  unpublish: { ru: 'Снятие с публикации', en: 'Withdrawal' },
} as const satisfies Record<string, Label>;

type Failure = { input: ScheduledInput; reason: string; job: string };

/**
 * Tells whoever scheduled a publication or withdrawal that it has failed for the last time; the administrators,
 * when that person may not do it any more or is gone.
 */
export async function tellOfFailure(
  payload: Payload,
  { input: { doc, type, user }, reason, job }: Failure,
): Promise<void> {
  if (!doc || !user) return;
  const { ru, en } = what[type ?? 'publish'];
  const note = {
    ru: `${ru}: ${reasonText(reason, 'ru')}`,
    en: `${en}: ${reasonText(reason, 'en')}`,
  };
  const item = { collection: doc.relationTo, document: String(doc.value), note };
  const people = await readers(payload, String(user.value));
  await notify(payload, {
    kind: 'scheduleFailed',
    to: new Map(people.map((id) => [id, [item]])),
    by: null,
    once: job,
  });
}

async function readers(payload: Payload, scheduler: string): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string | number; roles?: string[] }>({
    collection: 'users',
    where: { or: [{ id: { equals: scheduler } }, { roles: { in: ['admin'] } }] },
    pagination: false,
    select: { roles: true },
  });
  const own = docs.find(({ id }) => String(id) === scheduler);
  return hasRole(own, 'admin', 'editor') ? [scheduler] : docs.map(({ id }) => String(id));
}
