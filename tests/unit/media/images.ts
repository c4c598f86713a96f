import { crc32 } from 'node:zlib';
import sharp, { type OutputInfo, type SharpOptions } from 'sharp';

type Format = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff';
type Options = { width?: number; height?: number; format?: Format };

/** A grainy picture: no encoder gets it to nothing. */
export function aPhoto({ width = 200, height = 150, format = 'jpeg' }: Options = {}) {
  return grain(width, height).toFormat(format).toBuffer();
}

/** What a telephone writes: lying on its side, with a position, a description and Display P3. */
export function aTelephonePhoto({ width = 400, height = 300 }: Options = {}): Promise<Buffer> {
  return grain(width, height)
    .withExif({
      IFD0: { Make: 'Telephone', Artist: 'Patient Name' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '43/1 7/1 0/1', GPSLongitudeRef: 'E' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><r>Patient Name</r></x:xmpmeta>')
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** Two frames. */
export function anAnimation(format: 'gif' | 'webp'): Promise<Buffer> {
  const frame = (background: string) => ({
    create: { width: 20, height: 20, channels: 3 as const, background },
  });
  return Promise.all([aFrame(frame('#f00')), aFrame(frame('#00f'))]).then((frames) =>
    sharp(frames, { join: { animated: true } })
      .toFormat(format)
      .toBuffer(),
  );
}

/** A PNG of a few bytes whose header claims any size. */
export function aPngClaiming(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    pngSignature,
    chunk('IHDR', header),
    chunk('IDAT', Buffer.alloc(8)),
    chunk('IEND'),
  ]);
}

/** A PNG marked as animated. */
export async function anAnimatedPng(): Promise<Buffer> {
  const png = await aPhoto({ format: 'png' });
  const afterHeader = pngSignature.length + 25;
  const control = chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]));
  return Buffer.concat([png.subarray(0, afterHeader), control, png.subarray(afterHeader)]);
}

/** The average colour of an image, 0…255 a channel. */
export async function colourOf(data: Buffer): Promise<number[]> {
  const { data: pixels, info } = await sharp(data)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return averages(pixels, info);
}

const pngSignature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

function grain(width: number, height: number) {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 };
  return sharp({ create: { width, height, channels: 3, background: '#000', noise } });
}

function aFrame(input: SharpOptions): Promise<Buffer> {
  return sharp(input).png().toBuffer();
}

function averages(pixels: Buffer, { channels }: OutputInfo): number[] {
  return Array.from({ length: channels }, (_, channel) => {
    const values = pixels.filter((_value, index) => index % channels === channel);
    return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  });
}
