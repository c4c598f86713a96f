import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cropAround } from '../../../media/image/crop-around.ts';

const side = fc.integer({ min: 1, max: 12_000 });
const size = fc.record({ width: side, height: side });
const percent = fc.integer({ min: 1, max: 100 });
const focal = fc.record({ x: percent, y: percent });

describe('a region around the focal point', () => {
  it('lies within the image and touches two of its sides', () => {
    fc.assert(
      fc.property(size, size, focal, (image, shape, point) => {
        const { left, top, width, height } = cropAround(image, shape, point);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(image.width);
        expect(top + height).toBeLessThanOrEqual(image.height);
        expect(width === image.width || height === image.height).toBe(true);
      }),
    );
  });

  it('has the ratio asked for, to a pixel', () => {
    fc.assert(
      fc.property(size, focal, (image, point) => {
        const { width, height } = cropAround(image, { width: 1200, height: 630 }, point);
        expect(Math.abs(width - (height * 1200) / 630)).toBeLessThanOrEqual(1200 / 630);
      }),
    );
  });

  it('holds the focal point', () => {
    fc.assert(
      fc.property(size, size, focal, (image, shape, point) => {
        const { left, width } = cropAround(image, shape, point);
        const x = (image.width * point.x) / 100;
        expect(left).toBeLessThanOrEqual(x);
        expect(left + width).toBeGreaterThanOrEqual(x - 1);
      }),
    );
  });

  it('moves with it', () => {
    const image = { width: 1000, height: 100 };
    const square = { width: 1, height: 1 };
    expect(cropAround(image, square, { x: 30, y: 50 }).left).toBe(250);
    expect(cropAround(image, square, { x: 1, y: 50 }).left).toBe(0);
    expect(cropAround(image, square, { x: 100, y: 50 }).left).toBe(900);
  });
});
