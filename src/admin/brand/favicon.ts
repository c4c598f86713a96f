import { drawing } from './drawing.ts';

const { size, corner, colour, petals, petalCorner } = drawing;

const svg = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">`,
  `<rect width="${size}" height="${size}" rx="${corner}" fill="${colour}"/>`,
  ...petals.map(
    ({ x, y, width, height }) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${petalCorner}" fill="#fff"/>`,
  ),
  '</svg>',
].join('');

/** The icon of the browser's tab, in the page itself: no file to serve. */
export const favicon = {
  rel: 'icon',
  type: 'image/svg+xml',
  url: `data:image/svg+xml,${encodeURIComponent(svg)}`,
} as const;
