import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRateLimit, rateHeaders } from '../../../../src/feed/limits/rate-limit.ts';

function aClock() {
  let now = 1_000_000;
  return {
    clock: () => now,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

describe('the rate limit', () => {
  it('lets a minute’s requests in at once, and then as they come back', () => {
    const { clock, pass } = aClock();
    const take = createRateLimit(clock);
    const site = { id: 's', rateLimit: 60 };
    for (let left = 59; left >= 0; left--) {
      expect(take(site)).toMatchObject({ isAllowed: true, remaining: left, retrySeconds: 0 });
    }
    expect(take(site)).toEqual({
      isAllowed: false,
      remaining: 0,
      resetSeconds: 60,
      retrySeconds: 1,
    });
    pass(1_000);
    expect(take(site).isAllowed).toBe(true);
    expect(take(site).isAllowed).toBe(false);
    pass(60_000);
    expect(take(site).remaining).toBe(59);
  });

  it('is each site’s own', () => {
    const take = createRateLimit(aClock().clock);
    expect(take({ id: 'a', rateLimit: 1 }).isAllowed).toBe(true);
    expect(take({ id: 'a', rateLimit: 1 }).isAllowed).toBe(false);
    expect(take({ id: 'b', rateLimit: 1 }).isAllowed).toBe(true);
  });

  it('never lets in more than the limit and what has come back, whoever asks when', () => {
    const waits = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), waits, (rateLimit, pauses) => {
        const { clock, pass } = aClock();
        const take = createRateLimit(clock);
        const since = clock();
        let allowed = 0;
        for (const pause of pauses) {
          pass(pause);
          const { isAllowed, remaining, retrySeconds } = take({ id: 's', rateLimit });
          allowed += isAllowed ? 1 : 0;
          expect(allowed).toBeLessThanOrEqual(rateLimit * (1 + (clock() - since) / 60_000) + 1e-6);
          expect(remaining).toBeLessThan(rateLimit);
          expect(isAllowed).toBe(retrySeconds === 0);
          if (isAllowed) continue;
          pass(retrySeconds * 1_000);
          expect(take({ id: 's', rateLimit }).isAllowed).toBe(true);
          allowed += 1;
        }
      }),
    );
  });

  it('is told by the headers of the draft', () => {
    const rate = { isAllowed: true, remaining: 9, resetSeconds: 6, retrySeconds: 0 };
    expect(rateHeaders({ id: 's', rateLimit: 10 }, rate)).toEqual({
      'ratelimit-policy': '"site";q=10;w=60',
      ratelimit: '"site";r=9;t=6',
    });
  });
});
