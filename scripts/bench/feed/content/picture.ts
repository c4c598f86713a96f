import type { ImageFormat, ImageItem } from '../../../../src/contract/common.ts';
import { pictureId } from './ids.ts';

const widths = [320, 640, 1280];
const formats: ImageFormat[] = ['avif', 'webp', 'jpeg'];

/** A picture with nine variants, as every upload gets them. */
export function pictureOf(n: number): ImageItem {
  const name = `hospital-${n}`;
  return {
    id: pictureId(n),
    filename: `${name}.jpg`,
    mimeType: 'image/jpeg',
    width: 1600,
    height: 1200,
    alt: { ru: `Главный корпус № ${n}`, en: `Main building No. ${n}` },
    caption: { ru: 'Вид с улицы', en: 'Seen from the street' },
    credit: 'Press office',
    focalPoint: { x: 50, y: 40 },
    placeholder: `data:image/webp;base64,${'UklGRlYAAABXRUJQ'.repeat(6)}`,
    variants: formats.flatMap((format) =>
      widths.map((width) => ({
        name: `${format}${width}`,
        format,
        filename: `${name}-${width}.${format}`,
        width,
        height: (width * 3) / 4,
        cropped: false,
      })),
    ),
  };
}
