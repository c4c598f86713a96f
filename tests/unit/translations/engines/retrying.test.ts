import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EngineError,
  type EngineErrorCode,
} from '../../../../translations/engines/engine-error.ts';
import { pauseAfter, retryAfterMs, retrying } from '../../../../translations/engines/retrying.ts';
import { usualTiming } from '../../../../translations/engines/timing.ts';

function anAttempt(...failures: (EngineErrorCode | EngineError)[]) {
  const slept: number[] = [];
  let attempts = 0;
  const timing = {
    ...usualTiming,
    random: () => 1,
    sleep: async (milliseconds: number) => void slept.push(milliseconds),
  };
  const run = (signal?: AbortSignal) =>
    retrying(
      async () => {
        const failure = failures[attempts];
        attempts += 1;
        if (failure)
          throw failure instanceof EngineError ? failure : new EngineError(failure, 'no');
        return 'done';
      },
      { timing, signal },
    );
  return { run, slept, attempts: () => attempts };
}

const busyFor = (milliseconds: number) =>
  new EngineError('ENGINE_BUSY', 'later', { retryAfterMs: milliseconds });

describe('retrying', () => {
  it('asks again after a busy or a broken answer, each time later', async () => {
    const { run, slept } = anAttempt('ENGINE_BUSY', 'ENGINE_BROKEN', 'ENGINE_BUSY');
    expect(await run()).toBe('done');
    expect(slept).toEqual([500, 1_000, 2_000]);
  });

  it('gives up after five attempts with the last error', async () => {
    const { run, attempts } = anAttempt(...Array<EngineErrorCode>(9).fill('ENGINE_BUSY'));
    await expect(run()).rejects.toMatchObject({ code: 'ENGINE_BUSY' });
    expect(attempts()).toBe(5);
  });

  it.each<EngineErrorCode>(['ENGINE_REFUSED', 'ENGINE_QUOTA'])(
    'does not retry %s',
    async (code) => {
      const { run, attempts } = anAttempt(code);
      await expect(run()).rejects.toMatchObject({ code });
      expect(attempts()).toBe(1);
    },
  );

  it('waits as long as the engine asks', async () => {
    const { run, slept } = anAttempt(busyFor(7_000));
    await run();
    expect(slept).toEqual([7_000]);
  });

  it('leaves a pause of over a minute to its caller', async () => {
    const { run, attempts } = anAttempt(busyFor(61_000));
    await expect(run()).rejects.toMatchObject({ retryAfterMs: 61_000 });
    expect(attempts()).toBe(1);
  });

  it('stops with the reason of the signal', async () => {
    const { run, attempts } = anAttempt();
    await expect(run(AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped');
    expect(attempts()).toBe(0);
  });

  it('pauses at random, up to a bound that doubles and ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, chance) => {
          const pause = pauseAfter(n, () => chance, 0);
          expect(pause).toBeGreaterThanOrEqual(0);
          expect(pause).toBeLessThanOrEqual(Math.min(60_000, 500 * 2 ** (n - 1)));
        },
      ),
    );
  });
});

describe('Retry-After', () => {
  it.each([
    ['3', 3_000],
    ['Thu, 01 Jan 1970 00:00:10 GMT', 9_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('%s', (header, milliseconds) => {
    expect(retryAfterMs(header, 1_000)).toBe(milliseconds);
  });
});
