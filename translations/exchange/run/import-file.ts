import type { Payload } from 'payload';
import { importGlossary } from '../../glossary/import/index.ts';
import type { GlossaryReport } from '../../glossary/import/types.ts';
import { hasRole } from '../../review/may-approve.ts';
import { ReviewError } from '../../review/review-error.ts';
import { mustFit } from '../file-size.ts';
import { type ExchangeFormat, formats, kindOf } from '../formats.ts';
import { importMemory, type MemoryReport } from '../memory/exchange-memory.ts';
import { readTmx } from '../memory/tmx.ts';
import { importUnits } from './import-units.ts';
import type { ExchangeReport, UnitImport } from './report.ts';

/** What was in a file, and what has come of it. */
export type Imported =
  | { kind: 'texts'; report: ExchangeReport }
  | { kind: 'memory'; report: MemoryReport }
  | { kind: 'glossary'; report: GlossaryReport };

/**
 * Takes in a file of any of the formats, known by what is in it.
 *
 * @param asked.name the file's, without its extension: memories and glossaries are known by it.
 * @throws PolyclinicError BAD_INPUT or TOO_LARGE when the file as a whole cannot be read; then
 * nothing is written. FORBIDDEN for a glossary by somebody who keeps none.
 */
export async function importFile(
  payload: Payload,
  bytes: Uint8Array,
  asked: UnitImport & { name: string },
): Promise<Imported> {
  mustFit(bytes.length);
  const kind = kindOf(bytes);
  const { by, name, dryRun, progress } = asked;
  if (kind === 'tmx') {
    return { kind: 'memory', report: await importMemory(payload, readTmx(bytes), asked) };
  }
  if (kind === 'tbx') {
    // As the glossary's collection has it.
    if (by && !hasRole(by, 'admin', 'editor', 'reviewer')) {
      throw new ReviewError('FORBIDDEN', notKeeper, { field: 'file' });
    }
    const source = { bytes, format: 'tbx', source: name } as const;
    return {
      kind: 'glossary',
      report: await importGlossary(payload, { ...source, dryRun, progress }),
    };
  }
  const format: ExchangeFormat = formats[kind];
  return { kind: 'texts', report: await importUnits(payload, await format.read(bytes), asked) };
}

const notKeeper = {
  ru: 'Глоссарий загружают редакторы, рецензенты и администраторы.',
  en: 'Editors, reviewers and administrators import a glossary.',
};
