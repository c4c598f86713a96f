import { describe, expect, it } from 'vitest';
import { reuse } from '../../../../translations/queue/reuse.ts';

/** Something that takes `tookMs` of a clock's time to make, and is another number each time. */
function aCount(tookMs: number) {
  let now = 1_000;
  let made = 0;
  const pending: (() => void)[] = [];
  const read = reuse(
    () =>
      new Promise<number>((resolve) => {
        pending.push(() => {
          now += tookMs;
          resolve(++made);
        });
      }),
    () => now,
  );
  const finish = async () => {
    pending.shift()?.();
    await new Promise(setImmediate);
  };
  return { read, finish, pass: (ms: number) => (now += ms), going: () => pending.length };
}

describe('a count that is used again', () => {
  it('is made once for all who ask while it is made', async () => {
    const { read, finish, going } = aCount(50);
    const answers = Promise.all([read(), read()]);
    expect(going()).toBe(1);
    await finish();
    expect(await answers).toEqual([1, 1]);
  });

  it('is made anew for whoever asks when making it is quick', async () => {
    const { read, finish, pass } = aCount(20);
    const first = read();
    await finish();
    expect(await first).toBe(1);
    pass(201);
    const second = read();
    await finish();
    expect(await second).toBe(2);
  });

  it('is the last one at once when making it takes long, and the next asker has the new one', async () => {
    const { read, finish, pass } = aCount(1_000);
    const first = read();
    await finish();
    await first;
    pass(10_001);
    expect(await read()).toBe(1);
    await finish();
    expect(await read()).toBe(2);
  });

  it('is waited for when the last one is more than a minute old', async () => {
    const { read, finish, pass } = aCount(1_000);
    const first = read();
    await finish();
    await first;
    pass(60_001);
    const second = read();
    await finish();
    expect(await second).toBe(2);
  });

  it('is tried again after a failure', async () => {
    let fails = true;
    let now = 0;
    const read = reuse(
      async () => {
        now += 1_000;
        if (fails) throw new Error('away');
        return 'counted';
      },
      () => now,
    );
    await expect(read()).rejects.toThrow('away');
    fails = false;
    expect(await read()).toBe('counted');
    fails = true;
    now += 10_001;
    expect(await read()).toBe('counted');
    await new Promise(setImmediate);
    fails = false;
    now += 10_001;
    expect(await read()).toBe('counted');
  });
});
