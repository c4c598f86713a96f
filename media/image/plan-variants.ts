import { type VariantFormat, type VariantName, variants } from '../variants.ts';
import { cropAround, type FocalPoint, type Region, type Size } from './crop-around.ts';

export type PlannedVariant = Size & {
  name: VariantName;
  formats: readonly VariantFormat[];
  /** The part of the image that is shown; null: the whole. */
  region: Region | null;
};

/**
 * What is made of an image of this size. Never larger than the image, and a width once only: of
 * an image 1000 pixels wide, `wide` has 1000 pixels and there is no `hero`.
 */
export function planVariants(image: Size, focal: FocalPoint): PlannedVariant[] {
  const widths = new Set<number>();
  return variants.flatMap(({ name, width, height, formats }): PlannedVariant[] => {
    if (height !== null) {
      const shape = { width, height };
      const region = cropAround(image, shape, focal);
      return [{ name, formats, region, ...(region.width < width ? size(region) : shape) }];
    }
    const narrowed = Math.min(width, image.width);
    if (widths.has(narrowed)) return [];
    widths.add(narrowed);
    const inProportion = Math.max(1, Math.round((image.height * narrowed) / image.width));
    return [{ name, formats, region: null, width: narrowed, height: inProportion }];
  });
}

function size({ width, height }: Size): Size {
  return { width, height };
}
