import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { PolyclinicError } from '../../../../src/errors.ts';
import { type XmlEvents, xmlReader } from '../../../xml/read-xml.ts';

/** Unpacked, of what is read: a file of kilobytes can be made to unpack to gigabytes. */
const LARGEST_BYTES = 256 * 1024 * 1024;

/** A workbook has a dozen. */
const MOST_FILES = 1000;

export type Workbook = {
  /** What the events of one of its files give, as it is read. */
  read: <T>(name: string, eventsOf: (give: (item: T) => void) => XmlEvents) => AsyncGenerator<T>;
};

/**
 * Opens a workbook; its files are unpacked as they are read, piece by piece.
 *
 * @throws PolyclinicError BAD_INPUT when it is no workbook, TOO_LARGE.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const zip = await asWorkbook(
    fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      autoClose: false,
    }),
  );
  if (zip.entryCount > MOST_FILES) throw notXlsx();
  const files = await asWorkbook(filesOf(zip));
  let left = LARGEST_BYTES;
  return {
    async *read<T>(name: string, eventsOf: (give: (item: T) => void) => XmlEvents) {
      const file = files.get(name);
      if (!file) throw notXlsx();
      left -= file.uncompressedSize;
      if (left < 0) throw new PolyclinicError('TOO_LARGE', tooLarge.en, { texts: tooLarge });
      const found: T[] = [];
      const reader = xmlReader(eventsOf((item) => found.push(item)));
      const decoder = new TextDecoder();
      const stream: Readable = await asWorkbook(zip.openReadStreamPromise(file));
      // yauzl ends a stream that has more bytes than the file says of itself.
      try {
        for await (const chunk of stream) {
          reader.write(decoder.decode(chunk, { stream: true }));
          yield* found.splice(0);
        }
        reader.close();
        yield* found.splice(0);
      } catch (cause) {
        throw cause instanceof PolyclinicError ? cause : notXlsx(cause);
      }
    },
  };
}

async function filesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const files = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) files.set(entry.fileName, entry);
  return files;
}

const asWorkbook = <T>(work: Promise<T>): Promise<T> =>
  work.catch((cause: unknown) => {
    throw notXlsx(cause);
  });

/** What a file is answered with that is no workbook. */
export const notXlsx = (cause?: unknown): PolyclinicError =>
  new PolyclinicError('BAD_INPUT', noWorkbook.en, { texts: noWorkbook, cause });

const noWorkbook = {
  ru: 'Это не XLSX: сохраните файл как книгу Excel.',
  en: 'The file is not XLSX: save it as an Excel workbook.',
};

const mebibytes = LARGEST_BYTES / 1024 / 1024;

const tooLarge = {
  ru: `В распакованном виде книга больше ${mebibytes} МиБ: разделите её.`,
  en: `The workbook unpacks to more than ${mebibytes} MiB: divide it.`,
};
