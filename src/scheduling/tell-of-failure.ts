import type { Payload } from 'payload';
import type { Label } from '../../collections/labels.ts';
import { notify, told } from '../../translations/notifications/notify.ts';
import { reasonText, type ScheduledInput } from './reasons.ts';

const what = {
  publish: { ru: 'Публикация', en: 'Publication' },
  unpublish: { ru: 'Снятие с публикации', en: 'Withdrawal' },
} as const satisfies Record<string, Label>;

type Failure = { input: ScheduledInput; reason: string; job: string };

/** Tells whoever scheduled a publication or withdrawal that it has failed for the last time. */
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
  await notify(payload, {
    kind: 'scheduleFailed',
    to: told(String(user.value), item),
    by: null,
    once: job,
  });
}
