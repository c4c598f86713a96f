import type { Payload } from 'payload';
import { PolyclinicError } from '../../../../src/errors.ts';
import { decodeText } from '../../../xml/decode-text.ts';
import type { ConceptDocument } from '../../concepts/concept-of.ts';
import { readCsv } from '../csv/read-csv.ts';
import { asHere, externalIdOfOwn } from '../own-concept.ts';
import { readTbx } from '../tbx/read-tbx.ts';
import type {
  ConceptDraft,
  GlossaryFormat,
  GlossaryReport,
  LocaleMap,
  Outcome,
  ReportRow,
} from '../types.ts';
import { mergeDraft } from './merge-draft.ts';
import { suspicions } from './suspicions.ts';

export type GlossaryImport = {
  bytes: Uint8Array;
  format: GlossaryFormat;
  /** What the file is called: concepts are known again by this and their id in the file. */
  source: string;
  dryRun?: boolean;
  locales?: LocaleMap;
  progress?: (done: number, total: number) => void;
};

const readers = { csv: readCsv, tbx: readTbx } as const;

/**
 * Imports a glossary: concepts are created or changed (see `mergeDraft`), and importing the same file
 * again changes nothing. What cannot be used is refused with the reason, and the rest goes on.
 *
 * @throws PolyclinicError BAD_INPUT when the file as a whole cannot be read; then nothing is written.
 */
export async function importGlossary(
  payload: Payload,
  { bytes, format, source, dryRun = false, locales = {}, progress }: GlossaryImport,
): Promise<GlossaryReport> {
  const began = performance.now();
  const file = readers[format](decodeText(bytes), locales);
  if (file.drafts.length === 0 && file.refusals.length === 0) {
    throw new PolyclinicError('BAD_INPUT', 'The file has no terms in it.');
  }
  const idOf = ({ id }: ConceptDraft) => externalIdOfOwn(id) ?? `${source}:${id}`;
  const existing = await documentsBy(payload, file.drafts.map(idOf));
  const doubts = suspicions(file.drafts);
  const rows: ReportRow[] = file.refusals.map(({ line, concept, reason }) => ({
    line,
    concept,
    outcome: 'refused',
    reasons: [reason],
    warnings: [],
  }));
  for (const [done, draft] of file.drafts.entries()) {
    progress?.(done, file.drafts.length);
    const { line, concept } = draft;
    const here = existing.get(idOf(draft));
    const isOwn = here && externalIdOfOwn(draft.id) !== null;
    const written = await write(payload, isOwn ? asHere(draft, here) : draft, {
      externalId: idOf(draft),
      existing: here,
      dryRun,
    });
    rows.push({ line, concept, ...written, warnings: doubts.get(draft.id) ?? [] });
  }
  progress?.(file.drafts.length, file.drafts.length);
  return {
    dryRun,
    counts: countsOf(rows),
    rows: rows.sort((a, b) => a.line - b.line),
    unknownLanguages: Object.fromEntries(file.unknownLanguages),
    unusedColumns: file.unusedColumns,
    seconds: (performance.now() - began) / 1000,
  };
}

type Target = { externalId: string; existing: ConceptDocument | undefined; dryRun: boolean };

async function write(
  payload: Payload,
  draft: ConceptDraft,
  { externalId, existing, dryRun }: Target,
): Promise<Pick<ReportRow, 'outcome' | 'reasons'>> {
  const merged = mergeDraft(draft, externalId, existing);
  const { outcome, reasons } = merged;
  if (dryRun || !('data' in merged)) {
    return { outcome, reasons };
  }
  const data = merged.data as never;
  try {
    await (existing
      ? payload.update({ collection: 'glossaryTerms', id: existing.id, data, depth: 0 })
      : payload.create({ collection: 'glossaryTerms', data, depth: 0 }));
    return { outcome, reasons };
  } catch (error) {
    return {
      outcome: 'refused',
      reasons: [error instanceof Error ? error.message : String(error)],
    };
  }
}

/** Ids asked for at once: databases limit the number of parameters. */
const AT_ONCE = 200;

async function documentsBy(
  payload: Payload,
  externalIds: readonly string[],
): Promise<Map<string, ConceptDocument>> {
  const found = new Map<string, ConceptDocument>();
  for (let at = 0; at < externalIds.length; at += AT_ONCE) {
    const { docs } = await payload.db.find<ConceptDocument>({
      collection: 'glossaryTerms',
      where: { externalId: { in: externalIds.slice(at, at + AT_ONCE) } },
      limit: 0,
      pagination: false,
    });
    for (const document of docs) {
      found.set(document.externalId ?? '', document);
    }
  }
  return found;
}

function countsOf(rows: readonly ReportRow[]): Record<Outcome, number> {
  const counts = { created: 0, updated: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of rows) {
    counts[outcome] += 1;
  }
  return counts;
}
