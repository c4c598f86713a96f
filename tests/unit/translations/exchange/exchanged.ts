import fc from 'fast-check';
import {
  type ExchangeFormat,
  type FormatName,
  formats,
} from '../../../../translations/exchange/formats.ts';
import { planUnit, type UnitPlan } from '../../../../translations/exchange/plan/plan-unit.ts';
import type {
  ExchangeDocument,
  ExchangeUnit,
  IncomingUnit,
} from '../../../../translations/exchange/types.ts';
import { unitOf } from '../../../../translations/exchange/units-of.ts';
import {
  type LeafValue,
  missingEntry,
  type TranslationEntry,
} from '../../../../translations/records/entry.ts';
import type { SourceLeaf } from '../../../../translations/records/read-source.ts';
import { hashOf, hasText } from '../../../../translations/records/value.ts';
import { rebuildLeaf } from '../../../../translations/segments/rebuild-leaf.ts';
import { segmentsOf } from '../../../../translations/segments/segments-of.ts';
import { parseTags } from '../../../../translations/segments/tags/parse.ts';
import { isTag, type Piece } from '../../../../translations/segments/tags/pieces.ts';
import { stringifyPieces } from '../../../../translations/segments/tags/stringify.ts';
import { aLeaf as anyLeaf } from '../segments/a-tree.ts';

/** A text of a document as a record has it. */
export type Kept = { leaf: SourceLeaf; entry: TranslationEntry };

export const at = '2026-03-01T10:00:00.000Z';

/** A text at a path, with its translation. */
export function kept(path: string, source: LeafValue, value: LeafValue | null): Kept {
  const kind = typeof source === 'string' ? 'text' : 'richText';
  const leaf: SourceLeaf = { path, kind, clinical: false, person: false, value: source };
  const missing = missingEntry(path, kind, hashOf(source));
  const entry: TranslationEntry =
    value === null ? missing : { ...missing, state: 'inReview', value, origin: 'human', at };
  return { leaf, entry };
}

/** Encoded text with words before each of its texts; tags and protected words stay. */
export function reworded(encoded: string, words: string): string {
  const change = (pieces: readonly Piece[]): Piece[] =>
    pieces.map((piece) => {
      if (!isTag(piece)) return `${words}${piece}`;
      return piece.name.startsWith('k') ? piece : { ...piece, children: change(piece.children) };
    });
  return stringifyPieces(change(parseTags(encoded).pieces));
}

/** A translation as a person makes it: each segment reworded in its place. */
export function translated(source: LeafValue, words = 'ت '): LeafValue {
  const targets = segmentsOf(source).map(({ key, text }) => [key, reworded(text, words)] as const);
  return rebuildLeaf(source, new Map(targets), { locale: 'ar' }).value;
}

/** Any texts of a document: translated, translated otherwise than the source is built, or not at all. */
export const someTexts: fc.Arbitrary<Kept[]> = fc
  .array(
    fc.record({
      source: anyLeaf.filter((leaf) => hasText(leaf) && segmentsOf(leaf).length > 0),
      how: fc.constantFrom('translated', 'otherwise', 'missing'),
      other: anyLeaf.filter(hasText),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((texts) =>
    texts.map(({ source, how, other }, index) => {
      const isAlike = typeof other === typeof source;
      const value =
        how === 'translated' ? translated(source) : how === 'otherwise' && isAlike ? other : null;
      return kept(`rows[r${index}].text`, source, value);
    }),
  );

const text = (words: string, format = 0) => ({ type: 'text', version: 1, text: words, format });
const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, children });
const source = {
  root: {
    type: 'root',
    version: 1,
    children: [
      paragraph(text('Приём'), text(' до еды', 1)),
      paragraph(text('Звоните: '), text('+7 495 123-45-67', 1)),
    ],
  },
};
/** A line, a rich text with formats, and a line without translation. */
export const texts = [
  kept('summary', 'Первая строка', 'السطر الأول'),
  kept('body', source, translated(source)),
  kept('note', 'Примечание', null),
];

export const id = {
  installation: '6a1f9c1e-33f4-4c60-8f0f-1f2f3a4b5c6d',
  collection: 'clinics',
  document: '65f0c2',
  locale: 'ar',
} as const;

/** A document with these texts, on its way out. */
export const documentOf = (texts: readonly Kept[]): ExchangeDocument => ({
  id,
  source: 'ru',
  title: 'Клиника «А & Б» <1>',
  units: texts.map(({ leaf, entry }) => unitOf(leaf, entry)),
});

/** Documents as a file. */
export async function written(
  name: FormatName,
  ...written: readonly ExchangeDocument[]
): Promise<Uint8Array> {
  const format: ExchangeFormat = formats[name];
  const chunks: Uint8Array[] = [];
  async function* documents() {
    yield* written;
  }
  for await (const chunk of format.write({ source: 'ru', target: 'ar' }, documents())) {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  }
  return Buffer.concat(chunks);
}

/** A document as a file, read again. */
export async function exchanged(
  name: FormatName,
  document: ExchangeDocument,
): Promise<IncomingUnit[]> {
  const format: ExchangeFormat = formats[name];
  return format.read(await written(name, document));
}

/** What becomes of the texts of a file, by path. */
export function plansOf(
  incoming: readonly IncomingUnit[],
  texts: readonly Kept[],
): Map<string, UnitPlan> {
  const byPath = new Map(texts.map((text) => [text.leaf.path, text]));
  return new Map(
    incoming.map((unit) => {
      const here = byPath.get(unit.path);
      return [unit.path, planUnit(unit, { leaf: here?.leaf, entry: here?.entry, locale: 'ar' })];
    }),
  );
}

/** A document in which a tool has changed a segment's target. */
export function withTarget(
  document: ExchangeDocument,
  path: string,
  change: (segment: ExchangeUnit['segments'][number], index: number) => string | null,
): ExchangeDocument {
  const units = document.units.map((unit) =>
    unit.path === path
      ? {
          ...unit,
          segments: unit.segments.map((segment, index) => ({
            ...segment,
            target: change(segment, index),
          })),
        }
      : unit,
  );
  return { ...document, units };
}
