import { underLease } from '../../src/projector/with-lease.ts';
import { draftOnce, type EngineOf } from '../../translations/drafting/run-drafts.ts';
import type { TranslationEngine } from '../../translations/engines/types.ts';
import type { Locale } from '../../translations/locales.ts';
import { findRun, type Run } from '../../translations/runs/run.ts';
import { type Selection, startRun } from '../../translations/runs/start-run.ts';
import type { TestPayload } from './test-payload.ts';

/** One engine for every locale, with what it says it can do there. */
export const always =
  (engine: TranslationEngine, { secondOpinion = false } = {}): EngineOf =>
  async (locale, _settings, signal) => ({
    engine,
    capability: (await engine.languages(signal))[locale],
    secondOpinion,
  });

/** A worker's drafting on a test's database, a step at a time. */
export async function drafter(test: TestPayload, engineOf: EngineOf) {
  const { leases } = await test.openLog();
  const stop = new AbortController();
  const errors: unknown[] = [];
  const blocked = new Map<Locale, number>();
  const step = () =>
    draftOnce(
      {
        payload: test.payload,
        engineOf,
        underLease: (name, work) => underLease({ leases, name, holder: 'test' }, work, stop.signal),
        signal: stop.signal,
        onError: (error) => errors.push(error),
        retryMs: 0,
      },
      blocked,
    );

  /** Starts a run and works until it is over, or paused. */
  const run = async (selection: Selection): Promise<Run> => {
    const id = await startRun(test.payload, selection, { trigger: 'manual', user: null });
    return finish(id);
  };

  const finish = async (id: string): Promise<Run> => {
    for (;;) {
      await step();
      const known = await findRun(test.payload, id);
      if (known && !['preparing', 'running'].includes(known.status)) {
        return known;
      }
    }
  };
  return { run, finish, step, errors, stop };
}
