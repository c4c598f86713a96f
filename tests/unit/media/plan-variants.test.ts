import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planVariants } from '../../../media/image/plan-variants.ts';

const side = fc.integer({ min: 1, max: 4096 });
const centre = { x: 50, y: 50 };
const planned = (width: number, height: number) =>
  planVariants({ width, height }, centre).map((plan) => [plan.name, plan.width, plan.height]);

describe('the variants of an image', () => {
  it('of a photograph are all of the table', () => {
    expect(planned(4000, 3000)).toEqual([
      ['thumbnail', 320, 240],
      ['card', 640, 480],
      ['wide', 1280, 960],
      ['hero', 1920, 1440],
      ['square', 400, 400],
      ['social', 1200, 630],
    ]);
  });

  it('of a small image end at its own width', () => {
    expect(planned(1000, 500)).toEqual([
      ['thumbnail', 320, 160],
      ['card', 640, 320],
      ['wide', 1000, 500],
      ['square', 400, 400],
      ['social', 952, 500],
    ]);
  });

  it('are never larger than the image, nor empty, nor the same width twice', () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const plans = planVariants({ width, height }, centre);
        for (const plan of plans) {
          expect(plan.width).toBeLessThanOrEqual(width);
          expect(plan.height).toBeLessThanOrEqual(height);
          expect(Math.min(plan.width, plan.height)).toBeGreaterThanOrEqual(1);
        }
        const widths = plans.filter(({ region }) => !region).map((plan) => plan.width);
        expect(new Set(widths).size).toBe(widths.length);
        expect(widths.length).toBeGreaterThan(0);
      }),
    );
  });
});
