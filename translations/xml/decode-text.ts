import { PolyclinicError } from '../../src/errors.ts';

/** The most that a file may have: far above any glossary or batch of texts, and it is held in memory. */
const LARGEST_BYTES = 64 * 1024 * 1024;

/**
 * The text of a file in UTF-8, or in UTF-16 with its byte order mark.
 *
 * @throws PolyclinicError BAD_INPUT when it is too large, empty, or not text in these encodings.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > LARGEST_BYTES) {
    throw refused(
      'В файле больше 64 МиБ: разделите его.',
      'The file has more than 64 MiB: divide it.',
    );
  }
  const text = decoded(bytes);
  if (text.trim() === '' || text.includes('\0')) {
    throw refused('В файле нет текста.', 'The file has no text in it.');
  }
  return text;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw refused(
      `Файл не в кодировке ${encoding}: сохраните его в UTF-8.`,
      `The file is not text in ${encoding}: save it as UTF-8.`,
    );
  }
}

const refused = (ru: string, en: string) =>
  new PolyclinicError('BAD_INPUT', en, { texts: { ru, en } });
