import { describe, expect, it } from 'vitest';
import { limits } from '../../../media/limits.ts';
import { uploadHint } from '../../../media/upload-hint.ts';
import { refusalOfFile } from '../../../src/admin/uploads/refusal-of-file.ts';

const aFile = (name: string, type: string, size = 1_000) => ({ name, type, size });

describe('a chosen file', () => {
  it.each([
    ['photo.jpg', 'image/jpeg'],
    ['photo.JFIF', 'image/jpeg'],
    ['photo.png', 'image/png'],
    ['photo.avif', ''],
    ['photo', ''],
    ['photo.webp', 'image/webp'],
  ])('is sent when it can be taken: %s of type “%s”', (name, type) => {
    expect(refusalOfFile(aFile(name, type), 'ru')).toBeNull();
  });

  it('is sent at the limit and refused one byte above it, with both sizes', () => {
    expect(refusalOfFile(aFile('a.jpg', 'image/jpeg', limits.bytes), 'ru')).toBeNull();
    const refusal = refusalOfFile(aFile('a.jpg', 'image/jpeg', limits.bytes + 1), 'ru');
    expect(refusal).toContain('a.jpg: Файл весит 20.1 МБ, предел — 20 МБ');
    expect(refusalOfFile(aFile('a.jpg', 'image/jpeg', 33 * 1024 ** 2), 'en')).toContain(
      'The file has 33 MB, the limit is 20 MB',
    );
  });

  it.each([
    ['IMG_1.HEIC', 'image/heic', 'Формат HEIC не принимается'],
    ['IMG_1.heic', '', 'Формат HEIC не принимается'],
    ['moving.gif', 'image/gif', 'Формат GIF не принимается'],
    ['drawing.svg', 'image/svg+xml', 'Формат SVG не принимается'],
    ['price.pdf', 'application/pdf', 'Содержимое файла — не изображение'],
  ])('is refused before it is sent when its kind is not taken: %s', (name, type, words) => {
    expect(refusalOfFile(aFile(name, type), 'ru')).toContain(`${name}: ${words}`);
  });

  it('is refused when it is empty', () => {
    expect(refusalOfFile(aFile('a.jpg', 'image/jpeg', 0), 'en')).toContain('The file is empty');
  });
});

it('The hint beside the choice of files tells the limits', () => {
  expect(uploadHint.ru).toBe('JPEG, PNG, WebP, AVIF; до 20 МБ и 50 мегапикселей');
});
