import type { Payload, Where } from 'payload';
import type { Answer, Answers } from '../drafting/asks.ts';
import type { Locale } from '../locales.ts';

export type Call = {
  /** Ids of the runs that the call works for, joined by a comma; usually one. */
  run: string;
  engine: string;
  model: string | null;
  sourceLocale: Locale;
  locale: Locale;
  /** Whether it went back, from `locale` into `sourceLocale`: see `askBack`. */
  secondOpinion: boolean;
  texts: number;
  /** Characters. */
  billed: number;
  durationMs: number;
  /** `ok`, or the code of an error. */
  outcome: string;
};

/** Writes a call down, with its answers while they are not in their records yet. */
export async function writeCall(payload: Payload, call: Call, answers: Answers): Promise<void> {
  await payload.db.create({
    collection: 'translationCalls',
    data: {
      ...call,
      unsettled: answers.size > 0,
      answers: answers.size > 0 ? Object.fromEntries(answers) : null,
    },
    returning: false,
  });
}

type Row = { id: string; sourceLocale: Locale; answers: Record<string, Answer> | null };

/** Answers of calls whose worker died before they were in their records, by source locale. */
export async function unsettledAnswers(
  payload: Payload,
  locale: Locale,
): Promise<Map<Locale, Map<string, Answer>>> {
  const { docs } = await payload.db.find<Row>({
    collection: 'translationCalls',
    where: unsettledIn(locale),
    pagination: false,
  });
  const bySource = new Map<Locale, Map<string, Answer>>();
  for (const { sourceLocale, answers } of docs) {
    const known = bySource.get(sourceLocale) ?? new Map<string, Answer>();
    for (const [id, answer] of Object.entries(answers ?? {})) {
      known.set(id, answer);
    }
    bySource.set(sourceLocale, known);
  }
  return bySource;
}

/** Forgets the answers of a locale's calls: they are in their records. */
export async function settleCalls(payload: Payload, locale: Locale): Promise<void> {
  await payload.db.updateMany({
    collection: 'translationCalls',
    where: unsettledIn(locale),
    data: { unsettled: false, answers: null },
  });
}

const unsettledIn = (locale: Locale): Where => ({
  and: [{ locale: { equals: locale } }, { unsettled: { equals: true } }],
});
