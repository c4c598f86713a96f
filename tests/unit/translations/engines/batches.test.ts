import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf, fewestRequests } from '../../../../translations/engines/batches.ts';

/** Texts that take so many bytes each. */
const ofSizes = (sizes: number[]) => sizes.map((size) => 'x'.repeat(size));

const anEngine = (texts: number, bytes: number) => ({
  limits: { texts, bytes },
  encodedBytes: (text: string) => text.length,
});

const sizeOf = (sizes: number[], batch: number[]) =>
  batch.reduce((sum, index) => sum + (sizes[index] ?? 0), 0);

const anyLimits = fc.record({
  texts: fc.integer({ min: 1, max: 50 }),
  bytes: fc.integer({ min: 1, max: 300 }),
});

const anySizes = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 200 });

describe('batches', () => {
  it('hold every text once and stay within the limits, whatever the sizes', () => {
    fc.assert(
      fc.property(anySizes, anyLimits, (sizes, { texts, bytes }) => {
        const batches = batchesOf(ofSizes(sizes), anEngine(texts, bytes));
        expect(batches.flat().sort((a, b) => a - b)).toEqual([...sizes.keys()]);
        for (const batch of batches) {
          expect(batch.length).toBeLessThanOrEqual(texts);
          expect(batch.length === 1 || sizeOf(sizes, batch) <= bytes).toBe(true);
          expect(batch).toEqual([...batch].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('are few: for sizes of articles and titles at most 1.05 times the fewest, or one more', () => {
    const aSegment = fc.oneof(
      { weight: 30, arbitrary: fc.integer({ min: 60, max: 900 }) },
      { weight: 10, arbitrary: fc.integer({ min: 900, max: 4_000 }) },
      { weight: 1, arbitrary: fc.integer({ min: 4_000, max: 25_000 }) },
    );
    const segments = fc.array(aSegment, { minLength: 1, maxLength: 2_000, size: 'max' });
    fc.assert(
      fc.property(segments, (sizes) => {
        const limits = { texts: 50, bytes: 126 * 1024 };
        const batches = batchesOf(ofSizes(sizes), anEngine(limits.texts, limits.bytes));
        const fewest = fewestRequests(sizes, limits);
        expect(batches.length).toBeLessThanOrEqual(Math.max(fewest * 1.05, fewest + 1));
      }),
      { numRuns: 30 },
    );
  });

  it('are never more than twice the fewest, however awkward the sizes within the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 300 }), (sizes) => {
        const limits = { texts: 50, bytes: 100 };
        const batches = batchesOf(ofSizes(sizes), anEngine(limits.texts, limits.bytes));
        expect(batches.length).toBeLessThanOrEqual(2 * fewestRequests(sizes, limits) + 1);
      }),
    );
  });

  it('keep the order of the texts when that costs no request', () => {
    expect(batchesOf(ofSizes([40, 40, 20, 90]), anEngine(50, 100))).toEqual([[0, 1, 2], [3]]);
  });

  it('mix large and small when that saves one', () => {
    expect(batchesOf(ofSizes([60, 60, 40, 40]), anEngine(50, 100))).toHaveLength(2);
  });

  it('leave a text over the limit alone', () => {
    expect(batchesOf(ofSizes([10, 500, 10]), anEngine(50, 100))).toContainEqual([1]);
  });

  it('of nothing are none', () => {
    expect(batchesOf([], anEngine(50, 100))).toEqual([]);
  });

  it('of thousands of awkward texts are made while one waits', () => {
    const sizes = Array.from({ length: 4_000 }, (_, index) => 51 + (index % 7));
    const started = performance.now();
    batchesOf(ofSizes(sizes), anEngine(50, 100));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
