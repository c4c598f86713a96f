/** A point of an image in percent of its width and height, from the top left. */
export type FocalPoint = { x: number; y: number };
export type Size = { width: number; height: number };
export type Region = Size & { left: number; top: number };

/** The largest region of an image with the ratio of `shape`, as near to the focal point as fits. */
export function cropAround(image: Size, shape: Size, focal: FocalPoint): Region {
  const scale = Math.min(image.width / shape.width, image.height / shape.height);
  const width = atLeastOne(Math.min(image.width, Math.round(shape.width * scale)));
  const height = atLeastOne(Math.min(image.height, Math.round(shape.height * scale)));
  return {
    width,
    height,
    left: startOf(width, image.width, focal.x),
    top: startOf(height, image.height, focal.y),
  };
}

function atLeastOne(pixels: number): number {
  return Math.max(1, pixels);
}

function startOf(length: number, whole: number, percent: number): number {
  const centred = Math.round((whole * percent) / 100 - length / 2);
  return Math.min(Math.max(centred, 0), whole - length);
}
