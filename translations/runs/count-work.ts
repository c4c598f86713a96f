import type { Payload } from 'payload';
import { type Ask, asksOf, backAsk } from '../drafting/asks.ts';
import type { RecordWork } from '../drafting/record-work.ts';
import type { EngineOf } from '../drafting/run-drafts.ts';
import type { TranslationEngine } from '../engines/types.ts';
import type { Locale } from '../locales.ts';
import { recall } from '../memory/recall.ts';
import type { TranslationSettings } from '../settings/read-settings.ts';
import { readSpent } from './spend.ts';

/** What a run would do and cost in one locale. */
export type LocaleEstimate = {
  locale: Locale;
  /** Null where the locale is for people; then `reason` says why. */
  engine: string | null;
  reason: { ru: string; en: string } | null;
  documents: number;
  /** Texts to be drafted, and the segments of them that nobody has translated yet. */
  texts: number;
  segments: number;
  /** Of the segments: those that the translation memory knows. */
  remembered: number;
  /**
   * Characters that would be billed: each different segment once. A second opinion is counted as if the
   * translation were as long as the source.
   */
  characters: number;
  /** Money, for engines that charge. */
  cost: number;
};

export type Price = {
  locales: LocaleEstimate[];
  characters: number;
  cost: number;
  currency: string;
  /** Characters that the budgets of the day and the month leave; null: no limit. */
  left: number | null;
};

/** Counts the work of one locale. */
export type Counter = Omit<LocaleEstimate, 'engine' | 'cost'> & {
  engine: TranslationEngine | null;
  tagged: boolean;
  secondOpinion: boolean;
  asked: Set<string>;
};

export async function counterOf(
  locale: Locale,
  engineOf: EngineOf,
  settings: TranslationSettings,
): Promise<Counter> {
  const found = await engineOf(locale, settings);
  const tagged = found.engine !== null && found.capability.text === 'tags';
  const secondOpinion = found.engine !== null && found.secondOpinion === true;
  const reason = found.engine ? null : found.reason;
  const zero = { documents: 0, texts: 0, segments: 0, remembered: 0, characters: 0 };
  const asked = new Set<string>();
  return { locale, engine: found.engine, reason, tagged, secondOpinion, asked, ...zero };
}

/** Adds the work of records to a counter; asks the memory once for each source locale. */
export async function countWorks(
  payload: Payload,
  works: readonly RecordWork[],
  counter: Counter,
): Promise<void> {
  for (const source of new Set(works.map((work) => work.source.locale))) {
    const same = works.filter((work) => work.source.locale === source);
    const segments = same.flatMap(segmentsIn);
    const known = await recall(payload, { source, target: counter.locale, segments });
    for (const work of same) {
      countRecord(work, known, counter);
    }
  }
}

/** What was counted, with its price, and what the budgets leave. */
export async function priceOf(
  payload: Payload,
  counters: readonly Counter[],
  settings: TranslationSettings,
): Promise<Price> {
  const locales = counters.map(
    ({ asked: _asked, secondOpinion: _opinion, engine, ...counted }) => ({
      ...counted,
      engine: engine?.id ?? null,
      cost: engine?.id === 'deepl' ? price(counted.characters, settings) : 0,
    }),
  );
  const total = (of: (each: LocaleEstimate) => number) =>
    locales.reduce((sum, each) => sum + of(each), 0);
  const { currency } = settings;
  const left = await charactersLeft(payload, settings);
  const cost = Math.round(total((each) => each.cost) * 100) / 100;
  return { locales, characters: total((each) => each.characters), cost, currency, left };
}

const segmentsIn = ({ leaves }: RecordWork) => leaves.flatMap(({ open }) => open);

function countRecord(work: RecordWork, known: ReadonlyMap<string, unknown>, counter: Counter) {
  const segments = segmentsIn(work);
  const unknown = segments.filter(({ hash }) => !known.has(hash));
  counter.documents += 1;
  counter.texts += work.leaves.length;
  counter.segments += segments.length;
  counter.remembered += segments.length - unknown.length;
  for (const ask of unknown.flatMap(({ text }) => asksOf(text, counter.tagged))) {
    countAsk(ask, counter);
  }
  for (const { leaf, open } of counter.secondOpinion ? work.leaves : []) {
    for (const { text } of leaf.clinical ? open.filter((piece) => unknown.includes(piece)) : []) {
      countAsk(backAsk(text), counter);
    }
  }
}

function countAsk({ id, text }: Ask, counter: Counter): void {
  if (!counter.asked.has(id)) {
    counter.asked.add(id);
    counter.characters += counter.engine?.billable(text) ?? 0;
  }
}

async function charactersLeft(
  payload: Payload,
  { dailyLimit, monthlyLimit }: TranslationSettings,
): Promise<number | null> {
  const spent = await readSpent(payload, { locale: 'en', now: new Date() });
  const left = [
    ...(dailyLimit === null ? [] : [dailyLimit - spent.today]),
    ...(monthlyLimit === null ? [] : [monthlyLimit - spent.month]),
  ];
  return left.length === 0 ? null : Math.max(Math.min(...left), 0);
}

const price = (characters: number, { pricePerMillion }: TranslationSettings) =>
  Math.round((characters / 1_000_000) * pricePerMillion * 100) / 100;
