import type { Payload } from 'payload';
import type { PolyclinicError } from '../../src/errors.ts';
import type { Locale } from '../locales.ts';
import type { Message } from '../review/messages.ts';
import { notify } from './notify.ts';

/** The limits of translation's settings, and the part of a date that names their period. */
const limits: Record<string, Message & { period: string }> = {
  dailyLimit: { ru: 'Предел на день', en: 'The limit of the day', period: '2026-01-01' },
  monthlyLimit: { ru: 'Предел на месяц', en: 'The limit of the month', period: '2026-01' },
  languageRules: {
    ru: 'Предел языка на месяц',
    en: 'The limit of a language in the month',
    period: '2026-01',
  },
};

/**
 * Tells editors and administrators that a machine may spend no more: once for each limit in its period.
 *
 * @param error BUDGET_SPENT, whose field names the setting; others are told to nobody.
 */
export async function tellOfBudget(
  payload: Payload,
  error: PolyclinicError,
  { locale, now }: { locale: Locale; now: Date },
): Promise<void> {
  const limit = limits[error.field ?? ''];
  if (error.code !== 'BUDGET_SPENT' || !error.field || !limit) return;
  const { ru, en, period } = limit;
  const of = error.field === 'languageRules' ? `: ${locale}` : '';
  const note = { ru: `${ru}${of}`, en: `${en}${of}` };
  const { docs } = await payload.db.find<{ id: string | number }>({
    collection: 'users',
    where: { roles: { in: ['admin', 'editor'] } },
    pagination: false,
    select: { name: true },
  });
  await notify(payload, {
    kind: 'budget',
    to: new Map(docs.map(({ id }) => [String(id), [{ note }]])),
    by: null,
    once: `${error.field}${of} ${now.toISOString().slice(0, period.length)}`,
  });
}
