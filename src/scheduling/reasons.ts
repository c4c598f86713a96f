import type { PayloadRequest } from 'payload';
import type { Label } from '../../collections/labels.ts';
import { errorFacts } from '../answers/error-facts.ts';

/** What a scheduled job of Payload's carries. */
export type ScheduledInput = {
  type?: 'publish' | 'unpublish';
  doc?: { relationTo: string; value: string };
  user?: { relationTo: string; value: string };
};

/** Why a scheduled publication or withdrawal failed, and the cure. */
export const reasons = {
  userGone: {
    ru: 'у того, кто запланировал, больше нет учётной записи; запланируйте заново',
    en: 'whoever scheduled it has no account any more; schedule it again',
  },
  notAllowed: {
    ru: 'тому, кто запланировал, это больше не разрешено; запланируйте заново',
    en: 'whoever scheduled it may not do it any more; schedule it again',
  },
  invalid: { ru: 'исправьте поля', en: 'correct the fields' },
  locked: {
    ru: 'документ был открыт у другого сотрудника',
    en: 'the document was open at somebody else’s',
  },
  documentGone: { ru: 'документа больше нет', en: 'the document is not there any more' },
  defect: {
    ru: 'ошибка системы; подробности в журнале сервера',
    en: 'a defect; the server’s log has the details',
  },
} as const satisfies Record<string, Label>;

type Reason = keyof typeof reasons;

const byStatus: Record<number, Reason> = {
  400: 'invalid',
  403: 'notAllowed',
  404: 'documentGone',
  423: 'locked',
};

/** The reason of a failure as the job keeps it: its key and, where fields are wrong, their names. */
export async function reasonOf(
  error: unknown,
  { user }: ScheduledInput,
  { payload }: PayloadRequest,
): Promise<string> {
  const where = { id: { equals: user?.value } };
  if (user && (await payload.count({ collection: 'users', where })).totalDocs === 0) {
    return 'userGone';
  }
  const { status } = errorFacts(error);
  const fields = refusedFields(error);
  const reason = byStatus[status] ?? 'defect';
  return fields.length > 0 ? `${reason}: ${fields.join('; ')}` : reason;
}

/** What a person reads of a reason that a job has kept. */
export function reasonText(kept: string, language: 'ru' | 'en'): string {
  const [, key = '', fields = ''] = /^(\w+)(.*)$/s.exec(kept) ?? [];
  const reason = key in reasons ? reasons[key as Reason] : reasons.defect;
  return `${reason[language]}${key in reasons ? fields : ''}`;
}

/** The fields that a refused publication names, each with what is wrong. */
export function refusedFields(error: unknown): string[] {
  const errors = errorFacts(error).data?.errors;
  if (!Array.isArray(errors)) return [];
  return errors.map(({ path, label, message }) => `${nameOf(label, path)} — ${message}`);
}

const nameOf = (label: unknown, path: unknown) =>
  typeof label === 'string' && label !== '' ? label : String(path);
