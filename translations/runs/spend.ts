import type { Payload } from 'payload';
import { PolyclinicError } from '../../src/errors.ts';
import type { Locale } from '../locales.ts';
import type { TranslationSettings } from '../settings/read-settings.ts';
import { untilWritten } from '../until-written.ts';

type Day = { id: string; day: string; characters: Partial<Record<Locale, number>>; rev: number };

/** Characters spent, reserved ones among them. */
export type Spent = { today: number; month: number; localeMonth: number };

export type Limits = Pick<TranslationSettings, 'dailyLimit' | 'monthlyLimit' | 'localeLimits'>;

/** Every worker and every locale write the one row of the day. */
const ATTEMPTS = 50;

/**
 * Reserves characters before a call, by compare-and-set. What a worker that dies has reserved
 * stays spent: its call may have been billed.
 *
 * @throws PolyclinicError BUDGET_SPENT naming the limit; its field is the one of the settings.
 */
export async function reserve(
  payload: Payload,
  {
    locale,
    characters,
    limits,
    now,
  }: { locale: Locale; characters: number; limits: Limits; now: Date },
): Promise<void> {
  await changeDay(payload, now, async (day) => {
    const spent = await readSpent(payload, { locale, now });
    requireWithin(limits, locale, spent, characters);
    return added(day, locale, characters);
  });
}

/** Settles a reservation: `difference` is what was billed less what was reserved. */
export async function settle(
  payload: Payload,
  { locale, difference, now }: { locale: Locale; difference: number; now: Date },
): Promise<void> {
  if (difference !== 0) {
    await changeDay(payload, now, async (day) => added(day, locale, difference));
  }
}

/** What was spent in the day and month (UTC) of a moment. */
export async function readSpent(
  payload: Payload,
  { locale, now }: { locale: Locale; now: Date },
): Promise<Spent> {
  const today = dayOf(now);
  const month = today.slice(0, 7);
  const docs = await daysOf(payload, { from: month, until: month });
  return {
    today: total(docs.filter(({ day }) => day === today)),
    month: total(docs),
    localeMonth: sum(docs.map(({ characters }) => characters[locale] ?? 0)),
  };
}

export type MonthSpend = {
  /** UTC, 2026-11. */
  month: string;
  characters: number;
};

/**
 * Characters of the last months (UTC), the month of `now` among them, the oldest first; reserved ones are
 * counted as budgets count them. One row a day is read, along the index of days.
 */
export async function readMonths(
  payload: Payload,
  { now, months }: { now: Date; months: number },
): Promise<MonthSpend[]> {
  const names = Array.from({ length: months }, (_, ago) => monthBefore(now, ago)).reverse();
  const [from = '', until = from] = [names[0], names.at(-1)];
  const days = await daysOf(payload, { from, until });
  return names.map((month) => ({
    month,
    characters: total(days.filter(({ day }) => day.startsWith(month))),
  }));
}

const monthBefore = (now: Date, ago: number) =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago)).toISOString().slice(0, 7);

async function daysOf(
  payload: Payload,
  { from, until }: { from: string; until: string },
): Promise<Day[]> {
  const { docs } = await payload.db.find<Day>({
    collection: 'translationSpend',
    where: {
      and: [
        { day: { greater_than_equal: `${from}-01` } },
        { day: { less_than_equal: `${until}-31` } },
      ],
    },
    pagination: false,
  });
  return docs;
}

const total = (days: readonly Day[]) =>
  sum(days.flatMap(({ characters }) => Object.values(characters)));

function requireWithin(limits: Limits, locale: Locale, spent: Spent, characters: number): void {
  const rows = [
    { limit: limits.dailyLimit, used: spent.today, of: 'day', field: 'dailyLimit' },
    { limit: limits.monthlyLimit, used: spent.month, of: 'month', field: 'monthlyLimit' },
    {
      limit: limits.localeLimits.get(locale) ?? null,
      used: spent.localeMonth,
      of: `month in ${locale}`,
      field: 'languageRules',
    },
  ];
  const broken = rows.find(({ limit, used }) => limit !== null && used + characters > limit);
  if (broken) {
    const { limit, used, of, field } = broken;
    throw new PolyclinicError(
      'BUDGET_SPENT',
      `The budget of the ${of} is ${limit} characters; ${used} are used and ${characters} more are needed. Raise it in the translation settings, or wait.`,
      { field },
    );
  }
}

async function changeDay(
  payload: Payload,
  now: Date,
  change: (characters: Day['characters']) => Promise<Day['characters']>,
): Promise<void> {
  const name = dayOf(now);
  const attempt = async (): Promise<boolean> => {
    const day = await findDay(payload, name);
    const characters = await change(day?.characters ?? {});
    if (!day) {
      return insertDay(payload, name, characters);
    }
    const written = await payload.db.updateOne({
      collection: 'translationSpend',
      where: { and: [{ id: { equals: day.id } }, { rev: { equals: day.rev } }] },
      data: { characters, rev: day.rev + 1 },
      options: { atomic: true },
    });
    return Boolean(written);
  };
  await untilWritten('The spend of the day is', attempt, ATTEMPTS);
}

async function findDay(payload: Payload, name: string): Promise<Day | undefined> {
  const { docs } = await payload.db.find<Day>({
    collection: 'translationSpend',
    where: { day: { equals: name } },
    limit: 1,
    pagination: false,
  });
  return docs[0];
}

async function insertDay(
  payload: Payload,
  day: string,
  characters: Day['characters'],
): Promise<boolean> {
  try {
    await payload.db.create({ collection: 'translationSpend', data: { day, characters, rev: 1 } });
    return true;
  } catch (error) {
    // The unique day: another worker was first.
    if (await findDay(payload, day)) {
      return false;
    }
    throw error;
  }
}

function added(characters: Day['characters'], locale: Locale, more: number): Day['characters'] {
  return { ...characters, [locale]: Math.max((characters[locale] ?? 0) + more, 0) };
}

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);
const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
