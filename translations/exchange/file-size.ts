import { PolyclinicError } from '../../src/errors.ts';

/** More than any batch; a file that comes in is held in memory. */
export const LARGEST_FILE_BYTES = 50 * 1024 * 1024;

const mebibytes = LARGEST_FILE_BYTES / 1024 / 1024;

/** What a file is told of that is larger, whichever way it goes. */
export const tooLarge = {
  ru: `В файле больше ${mebibytes} МиБ, целиком его не загрузить. Выгружайте по разделам или только то, что не одобрено, либо разделите XLIFF между элементами <file>.`,
  en: `The file has more than ${mebibytes} MiB, too many to import it whole. Export by collection or only what is not approved, or divide XLIFF between its <file> elements.`,
};

/** @throws PolyclinicError TOO_LARGE */
export function mustFit(bytes: number): void {
  if (bytes > LARGEST_FILE_BYTES) {
    throw new PolyclinicError('TOO_LARGE', tooLarge.en, { texts: tooLarge });
  }
}
