import { describe, expect, it } from 'vitest';
import { untilWritten } from '../../../translations/until-written.ts';

/** Loses some races first; says how often it was called. */
const winningAfter = (lost: number) => {
  let calls = 0;
  return {
    attempt: async () => (++calls > lost ? 'written' : (false as const)),
    calls: () => calls,
  };
};

describe('a write by compare-and-set', () => {
  it('is tried again after every lost race, and answers what the writer answers', async () => {
    const race = winningAfter(19);
    expect(await untilWritten('This is', race.attempt)).toBe('written');
    expect(race.calls()).toBe(20);
  });

  it('ends with a conflict when every race is lost', async () => {
    const race = winningAfter(3);
    await expect(untilWritten('These texts are', race.attempt, 3)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: 'These texts are being changed; try again.',
    });
    expect(race.calls()).toBe(3);
  });

  it('ends with the error of an attempt', async () => {
    const broken = new Error('The database is away');
    await expect(untilWritten('This is', () => Promise.reject(broken))).rejects.toBe(broken);
  });
});
