import sharp, { type Color } from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { limits } from '../../../media/limits.ts';
import { type PreparedImage, prepareImage, recrop } from '../../../media/prepare-image.ts';
import { aPhoto, aTelephonePhoto, colourOf } from './images.ts';

const centre = { x: 50, y: 50 };

const solid = (width: number, height: number, background: Color) =>
  sharp({ create: { width, height, channels: 4, background } });

describe('a photograph of a telephone', () => {
  let image: PreparedImage;
  let uploaded: Buffer;
  beforeAll(async () => {
    uploaded = await aTelephonePhoto({ width: 400, height: 300 });
    image = await prepareImage({ filename: 'IMG_0001.jpg', data: uploaded }, centre);
  });

  it('is what it seems to be', async () => {
    const { exif, xmp, icc, orientation } = await sharp(uploaded).metadata();
    expect({ exif: !!exif, xmp: !!xmp, icc: !!icc, orientation }).toEqual({
      exif: true,
      xmp: true,
      icc: true,
      orientation: 6,
    });
  });

  it('stands upright and carries no metadata in any of its files', async () => {
    expect(image.fields).toMatchObject({ width: 300, height: 400, mimeType: 'image/jpeg' });
    for (const { data } of image.files) {
      const { exif, xmp, icc, iptc, orientation } = await sharp(data).metadata();
      expect([exif, xmp, icc, iptc, orientation]).toEqual(Array(5).fill(undefined));
      expect(data.includes('Patient Name')).toBe(false);
    }
  });

  it('is described as it is stored', async () => {
    for (const variant of image.fields.variants) {
      const file = image.files.find(({ filename }) => filename === variant.filename);
      const { width, height } = await sharp(file?.data).metadata();
      expect(variant).toMatchObject({ width, height, filesize: file?.data.length });
    }
    expect(image.files).toHaveLength(image.fields.variants.length + 1);
    expect(image.fields.filesize).toBe(image.original.length);
  });

  it('has a placeholder that fits into a page', async () => {
    const { placeholder } = image.fields;
    expect(placeholder.length).toBeLessThanOrEqual(limits.placeholderBytes);
    const data = Buffer.from(placeholder.replace('data:image/webp;base64,', ''), 'base64');
    expect(await sharp(data).metadata()).toMatchObject({ format: 'webp', width: 12, height: 16 });
  });
});

describe('what is kept of an image', () => {
  it('is at most 4096 pixels a side', async () => {
    const data = await solid(8000, 100, '#0a0').removeAlpha().png().toBuffer();
    const { fields } = await prepareImage({ filename: 'wide.png', data }, centre);
    expect(fields).toMatchObject({ width: 4096, height: 51, mimeType: 'image/png' });
  });

  it('has its colours converted to sRGB', async () => {
    const data = await solid(40, 40, { r: 200, g: 100, b: 50 })
      .withIccProfile('p3')
      .png()
      .toBuffer();
    const { original } = await prepareImage({ filename: 'p3.png', data }, centre);
    const [red = 0, green = 0, blue = 0] = await colourOf(original);
    expect(Math.hypot(red - 200, green - 100, blue - 50)).toBeLessThan(5);
  });

  it('is transparent in PNG and WebP, and white instead in JPEG', async () => {
    const data = await solid(40, 40, { r: 0, g: 0, b: 0, alpha: 0 }).png().toBuffer();
    const { original, files } = await prepareImage({ filename: 'logo.png', data }, centre);
    const jpeg = files.find(({ filename }) => filename.endsWith('thumbnail.jpg'));
    expect((await sharp(original).stats()).isOpaque).toBe(false);
    expect(await colourOf(jpeg?.data ?? Buffer.alloc(0))).toEqual([255, 255, 255]);
  });

  it.each(['grey16', 'cmyk'] as const)('has 8 bits and three channels from %s', async (space) => {
    const source = solid(40, 40, '#888').removeAlpha().toColourspace(space);
    const data = await (space === 'cmyk' ? source.jpeg() : source.png()).toBuffer();
    const { original } = await prepareImage({ filename: 'picture', data }, centre);
    expect(await sharp(original).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar' });
  });
});

describe('an image cut short', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('%s is refused', async (format) => {
    const whole = await aPhoto({ format });
    const data = whole.subarray(0, Math.floor(whole.length * 0.8));
    const upload = { filename: `a.${format}`, data };
    await expect(prepareImage(upload, centre)).rejects.toMatchObject({ reason: 'damaged' });
  });

  it('does not stop the next one', async () => {
    const [first, second] = await Promise.allSettled([
      prepareImage({ filename: 'a.jpg', data: Buffer.alloc(0) }, centre),
      prepareImage({ filename: 'b.jpg', data: await aPhoto() }, centre),
    ]);
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
  });
});

describe('the focal point', () => {
  const halves = () =>
    solid(800, 400, '#f00')
      .composite([
        {
          input: { create: { width: 400, height: 400, channels: 3, background: '#00f' } },
          left: 400,
          top: 0,
        },
      ])
      .removeAlpha()
      .png()
      .toBuffer();

  it('decides what a crop shows, at upload and later', async () => {
    const upload = { filename: 'halves.png', data: await halves() };
    const left = await prepareImage(upload, { x: 25, y: 50 });
    const square = left.files.find(({ filename }) => filename.endsWith('.square-25-50.webp'));
    const [red = 0] = await colourOf(square?.data ?? Buffer.alloc(0));
    expect(red).toBeGreaterThan(240);

    const right = await recrop(left.original, 'halves-1', { x: 75, y: 50 });
    expect(right.map(({ variant }) => variant.filename).sort()).toEqual([
      'halves-1.social-75-50.jpg',
      'halves-1.square-75-50.avif',
      'halves-1.square-75-50.jpg',
      'halves-1.square-75-50.webp',
    ]);
    for (const { variant, file } of right.filter(({ variant }) => variant.name === 'square')) {
      const [, , blue = 0] = await colourOf(file.data);
      expect([variant.format, blue > 240]).toEqual([variant.format, true]);
    }
  });
});
