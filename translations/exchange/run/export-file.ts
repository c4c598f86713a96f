import type { Payload } from 'payload';
import type { Locale } from '../../locales.ts';
import { type ExchangeFormat, type FileKind, formats } from '../formats.ts';
import { writeTbx } from '../glossary/write-tbx.ts';
import { memoryUnits } from '../memory/exchange-memory.ts';
import { writeTmx } from '../memory/tmx.ts';
import { type Export, type ExportSelection, exportDocuments } from './export-documents.ts';

/** What is to be exported: the selection is of no meaning to a glossary, and its pair alone to a memory. */
export type ExportAsked = Omit<ExportSelection, 'locale'> & {
  format: FileKind;
  /** Needed by all but a memory and a glossary. */
  locale: Locale;
};

export type ExportedFile = {
  name: string;
  mediaType: string;
  chunks: AsyncIterable<string | Uint8Array>;
  /** Of documents; null of a memory and a glossary. Complete when the chunks have been read. */
  counts: Export['counts'] | null;
};

/**
 * A file for an agency, made while it is read.
 *
 * @throws PolyclinicError NOT_FOUND when there is nothing to export.
 */
export async function exportFile(payload: Payload, asked: ExportAsked): Promise<ExportedFile> {
  const { format: kind, locale, source } = asked;
  if (kind === 'tbx') {
    const chunks = writeTbx(payload);
    return { name: 'glossary.tbx', mediaType: 'application/x-tbx', chunks, counts: null };
  }
  if (kind === 'tmx') {
    const chunks = writeTmx(memoryUnits(payload, { locale, source }));
    const name = `memory-${locale}.tmx`;
    return { name, mediaType: 'application/x-tmx+xml', chunks, counts: null };
  }
  const format: ExchangeFormat = formats[kind];
  const { languages, documents, counts } = await exportDocuments(payload, asked);
  return {
    name: `${asked.collection ?? 'translations'}-${languages.source}-${locale}.${format.extension}`,
    mediaType: format.mediaType,
    chunks: format.write(languages, documents),
    counts,
  };
}
