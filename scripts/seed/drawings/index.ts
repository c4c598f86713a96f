import sharp from 'sharp';
import { PolyclinicError } from '../../../src/errors.ts';
import { motifs } from './motifs.ts';
import { sampleMark } from './sample-mark.ts';

/** Of the pictures, in pixels. Larger ones take the seeding seconds each: their variants are made at once. */
const [width, height] = [960, 600];

/** A file as Payload's Local API takes it. */
type DrawnFile = { data: Buffer; mimetype: string; name: string; size: number };

/** The picture of a media row as SVG, with the word SAMPLE in its corner. */
export function drawingOf(key: string): string {
  const motif = motifs[key];
  if (!motif) {
    throw new PolyclinicError('BAD_INPUT', `There is no drawing for ${key}: add it to motifs.ts`);
  }
  const [top, bottom] = motif.sky;
  const mark = sampleMark({ x: 56, y: 56, scale: 11, colour: '#ffffff' });
  const shade =
    '<rect x="24" y="24" width="350" height="120" rx="18" fill="#0b2027" opacity="0.35"/>';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1600 1000"><defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs><rect width="1600" height="1000" fill="url(#sky)"/>${motif.shapes}${shade}${mark}</svg>`;
}

/** Draws the picture of a media row: a JPEG. Nothing is fetched. */
export async function draw(key: string): Promise<DrawnFile> {
  const data = await sharp(Buffer.from(drawingOf(key)))
    .jpeg({ quality: 84 })
    .toBuffer();
  const name = `sample-${key.slice(key.indexOf('.') + 1)}.jpg`;
  return { data, mimetype: 'image/jpeg', name, size: data.length };
}
