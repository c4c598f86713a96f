import { describe, expect, it } from 'vitest';
import { inspectImage } from '../../../media/check/inspect-image.ts';
import { limits } from '../../../media/limits.ts';
import type { RefusalReason } from '../../../media/refusals.ts';
import { anAnimatedPng, anAnimation, aPhoto, aPngClaiming, aTelephonePhoto } from './images.ts';

const aPhotoBefore = async (tail: string) =>
  Buffer.concat([await aPhoto(), Buffer.from(tail, 'latin1')]);

describe('an image is accepted', () => {
  it.each([
    ['jpeg', 'hall.jpg', 'jpeg'],
    ['jpeg', 'HALL.JPEG', 'jpeg'],
    ['jpeg', 'from-the-clipboard', 'jpeg'],
    ['png', 'hall.png', 'png'],
    ['webp', 'hall.webp', 'webp'],
    ['avif', 'hall.avif', 'webp'],
  ] as const)('%s named %s, kept as %s', async (format, name, keptAs) => {
    const image = await inspectImage(await aPhoto({ format }), name);
    expect(image).toMatchObject({ format, keptAs });
  });

  it('with the metadata of a telephone and a film after its end', async () => {
    const film = Buffer.from('\x00\x00\x00\x18ftypmp42', 'latin1');
    const data = Buffer.concat([await aTelephonePhoto(), film]);
    await expect(inspectImage(data, 'IMG_0001.jpg')).resolves.toMatchObject({ format: 'jpeg' });
  });

  it('at the limit of size', async () => {
    await expect(inspectImage(aPngClaiming(limits.side, 4000), 'wide.png')).resolves.toBeDefined();
  });
});

describe('a file is refused', () => {
  const cases: [string, RefusalReason, string, () => Promise<Buffer> | Buffer][] = [
    ['that is empty', 'empty', 'a.jpg', () => Buffer.alloc(0)],
    ['that is too heavy', 'tooLarge', 'a.jpg', () => Buffer.alloc(limits.bytes + 1)],
    ['of HTML named .jpg', 'notAnImage', 'a.jpg', () => Buffer.from('<html><script>1</script>')],
    [
      'of SVG',
      'notAnImage',
      'a.svg',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ['of PDF named .png', 'notAnImage', 'a.png', () => Buffer.from('%PDF-1.7\n')],
    ['of noise', 'notAnImage', 'a.jpg', () => Buffer.alloc(1000, 7)],
    ['of GIF', 'formatNotAccepted', 'a.gif', () => aPhoto({ format: 'gif' })],
    ['of TIFF', 'formatNotAccepted', 'a.tif', () => aPhoto({ format: 'tiff' })],
    [
      'of HEIC',
      'formatNotAccepted',
      'a.heic',
      () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0heicmif1'),
    ],
    [
      'that is GIF and script',
      'formatNotAccepted',
      'a.jpg',
      () => Buffer.from('GIF89a/*  */=1;alert(1)'),
    ],
    ['of PNG named .jpg', 'wrongExtension', 'a.jpg', () => aPhoto({ format: 'png' })],
    ['of JPEG named .html', 'wrongExtension', 'a.html', () => aPhoto()],
    ['of JPEG named .jpg.exe', 'wrongExtension', 'a.jpg.exe', () => aPhoto()],
    ['with PHP in it', 'hiddenContent', 'a.jpg', () => aPhotoBefore('<?php system($_GET[0]);')],
    ['with HTML in it', 'hiddenContent', 'a.jpg', () => aPhotoBefore('<SCRIPT>alert(1)</SCRIPT>')],
    [
      'that is also a ZIP',
      'hiddenContent',
      'a.jpg',
      () => aPhotoBefore(`PK\x05\x06${'\0'.repeat(18)}`),
    ],
    ['that is an animated WebP', 'animated', 'a.webp', () => anAnimation('webp')],
    [
      'that is an AVIF of many frames',
      'animated',
      'a.avif',
      () => Buffer.from('\0\0\0\x18ftypavis\0\0\0\0avismif1'),
    ],
    ['that is an animated PNG', 'animated', 'a.png', anAnimatedPng],
    [
      'that decompresses to 400 megapixels',
      'tooManyPixels',
      'a.png',
      () => aPngClaiming(20_000, 20_000),
    ],
    ['that is long and thin', 'tooManyPixels', 'a.png', () => aPngClaiming(limits.side + 1, 1)],
    [
      'whose header breaks off',
      'damaged',
      'a.png',
      async () => (await aPhoto({ format: 'png' })).subarray(0, 20),
    ],
    [
      'whose header claims the impossible',
      'damaged',
      'a.png',
      () => aPngClaiming(2 ** 31 - 1, 2 ** 31 - 1),
    ],
  ];

  it.each(cases)('%s: %s', async (_, reason, name, file) => {
    await expect(inspectImage(await file(), name)).rejects.toMatchObject({
      name: 'ImageRefused',
      code: 'BAD_INPUT',
      field: 'file',
      reason,
    });
  });
});
