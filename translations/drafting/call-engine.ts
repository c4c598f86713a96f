import type { Payload } from 'payload';
import { PolyclinicError } from '../../src/errors.ts';
import { translateIsolating } from '../engines/isolate.ts';
import type { TranslationEngine } from '../engines/types.ts';
import type { Locale } from '../locales.ts';
import { writeCall } from '../runs/ledger.ts';
import { type Limits, reserve, settle } from '../runs/spend.ts';
import type { Answer, Ask } from './asks.ts';

type Request = {
  engine: TranslationEngine;
  asks: readonly Ask[];
  tagged: boolean;
  source: Locale;
  target: Locale;
  /** From the target into the source: a second opinion. What it costs counts for the target all the same. */
  back?: boolean;
  context: string | undefined;
  /** Ids of the runs that it is for. */
  run: string;
  limits: Limits;
  signal: AbortSignal;
};

/**
 * One call of an engine: its characters are reserved before, and written down with its answers
 * after, so that a worker that dies loses the call in flight at most.
 *
 * @throws PolyclinicError BUDGET_SPENT, ENGINE_QUOTA, ENGINE_BUSY, ENGINE_REFUSED (of the key)
 */
export async function callEngine(payload: Payload, request: Request): Promise<Map<string, Answer>> {
  const {
    engine,
    asks,
    tagged,
    source,
    target,
    back = false,
    context,
    run,
    limits,
    signal,
  } = request;
  const direction = back ? { source: target, target: source } : { source, target };
  const texts = asks.map(({ text }) => text);
  const reserved = texts.reduce((sum, text) => sum + engine.billable(text), 0);
  const now = new Date();
  await reserve(payload, { locale: target, characters: reserved, limits, now });
  const call = {
    run,
    engine: engine.id,
    sourceLocale: source,
    locale: target,
    secondOpinion: back,
    texts: asks.length,
  };
  const started = performance.now();
  try {
    const results = await translateIsolating(
      engine,
      { texts, tagged, ...direction, ...(context ? { context } : {}) },
      { signal },
    );
    const answers = new Map<string, Answer>();
    let billed = 0;
    for (const [index, ask] of asks.entries()) {
      const result = results[index];
      const text = result && 'text' in result ? result.text : null;
      answers.set(ask.id, text && { ...text, engine: engine.id });
      billed += text?.billedCharacters ?? 0;
    }
    const model = [...answers.values()].find((answer) => answer?.model)?.model ?? null;
    const durationMs = Math.round(performance.now() - started);
    await writeCall(payload, { ...call, model, billed, durationMs, outcome: 'ok' }, answers);
    await settle(payload, { locale: target, difference: billed - reserved, now });
    return answers;
  } catch (error) {
    const outcome = error instanceof PolyclinicError ? error.code : 'INTERNAL';
    const durationMs = Math.round(performance.now() - started);
    await settle(payload, { locale: target, difference: -reserved, now });
    await writeCall(payload, { ...call, model: null, billed: 0, durationMs, outcome }, new Map());
    throw error;
  }
}
