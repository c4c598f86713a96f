import { setTimeout as sleep } from 'node:timers/promises';
import type { Payload } from 'payload';
import { PolyclinicError } from '../../src/errors.ts';
import type { Lease } from '../../src/feed-log/types.ts';
import type { LocaleEngine } from '../engines/engine-for.ts';
import { isLocale, type Locale } from '../locales.ts';
import { tellOfBudget } from '../notifications/budget.ts';
import { finishRuns, pauseRuns, resumeRuns } from '../runs/finish-runs.ts';
import { prepareRun } from '../runs/prepare-run.ts';
import { findRuns } from '../runs/run.ts';
import { readSettings, type TranslationSettings } from '../settings/read-settings.ts';
import { draftLane } from './draft-lane.ts';
import { readyToDraft } from './ready-to-draft.ts';
import { syncGlossary } from './sync-glossary.ts';

/** Holds a lease while some work is done; does nothing when another process holds it. */
export type UnderLease = (
  name: string,
  work: (lease: Lease, signal: AbortSignal) => Promise<void>,
) => Promise<void>;

/** Which engine drafts a locale. */
export type EngineOf = (
  locale: Locale,
  settings: TranslationSettings,
  signal?: AbortSignal,
) => Promise<LocaleEngine>;

export type Drafting = {
  payload: Payload;
  engineOf: EngineOf;
  underLease: UnderLease;
  signal: AbortSignal;
  onError: (error: unknown) => void;
  /** How long a locale that could not go on is left alone, in milliseconds. */
  retryMs?: number;
};

/** How often the queue is looked at, in milliseconds. */
const POLL_MS = 1_000;
const RETRY_MS = 30_000;

/** Prepares runs and drafts what is queued, until the signal comes. Any number of processes may. */
export async function runDrafts(drafting: Drafting): Promise<void> {
  const blocked = new Map<Locale, number>();
  while (!drafting.signal.aborted) {
    const isBusy = await draftOnce(drafting, blocked).catch((error) => {
      drafting.onError(error);
      return false;
    });
    if (!isBusy) {
      await sleep(POLL_MS, undefined, { signal: drafting.signal }).catch(() => undefined);
    }
  }
}

/**
 * One look at the queue.
 *
 * @param blocked when each locale that could not go on is tried again, by `performance.now()`.
 * @returns whether there was anything to do.
 */
export async function draftOnce(
  drafting: Drafting,
  blocked: Map<Locale, number>,
): Promise<boolean> {
  const { payload, underLease, signal } = drafting;
  const prepared = await findRuns(payload, { status: { equals: 'preparing' } });
  if (prepared.length > 0) {
    await underLease('drafting:prepare', async (_lease, until) => {
      for (const run of prepared) await prepareRun(payload, run, until);
    });
  }
  const queued = await queuedLocales(payload);
  const ready = queued.filter((locale) => (blocked.get(locale) ?? 0) <= performance.now());
  for (const locale of ready) {
    if (signal.aborted) {
      return true;
    }
    await underLease(`drafting:${locale}`, (lease, until) =>
      draftLocale(drafting, { locale, fence: lease.fence, signal: until, blocked }),
    );
  }
  await finishRuns(payload);
  return prepared.length > 0 || ready.length > 0;
}

type Turn = { locale: Locale; fence: number; signal: AbortSignal; blocked: Map<Locale, number> };

async function draftLocale(
  { payload, engineOf, retryMs = RETRY_MS, onError }: Drafting,
  { locale, fence, signal, blocked }: Turn,
): Promise<void> {
  try {
    const engine = await engineOf(locale, await readSettings(payload), signal);
    await syncGlossary(payload, engine, signal);
    await resumeRuns(payload, await runsIn(payload, locale));
    await draftLane({ payload, locale, engine, fence, signal });
    blocked.delete(locale);
  } catch (error) {
    if (!(error instanceof PolyclinicError) || error.code === 'FENCED') {
      throw error;
    }
    onError(error);
    blocked.set(locale, performance.now() + retryMs);
    await pauseRuns(payload, await runsIn(payload, locale), error);
    await tellOfBudget(payload, error, { locale, now: new Date() });
  }
}

async function queuedLocales(payload: Payload): Promise<Locale[]> {
  const { values } = await payload.db.findDistinct({
    collection: 'translations',
    field: 'locale',
    where: await readyToDraft(payload),
  });
  return values.map(({ locale }) => locale).filter(isLocale);
}

async function runsIn(payload: Payload, locale: Locale): Promise<string[]> {
  const { values } = await payload.db.findDistinct({
    collection: 'translations',
    field: 'queuedRun',
    where: { and: [{ locale: { equals: locale } }, await readyToDraft(payload)] },
  });
  return values.map(({ queuedRun }) => String(queuedRun));
}
