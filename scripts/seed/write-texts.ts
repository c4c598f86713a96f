import type { Payload } from 'payload';
import type { Locale } from '../../translations/locales.ts';
import { leafTree } from '../../translations/overlay/leaf-tree.ts';
import { visitLeaves } from '../../translations/overlay/visit-leaves.ts';
import { readRecords, recordKey } from '../../translations/records/change-record.ts';
import type { LeafValue } from '../../translations/records/entry.ts';
import type { WrittenText } from '../../translations/records/transitions/written.ts';
import { writeTexts } from '../../translations/records/write-texts.ts';
import type { PlacedRow } from './order.ts';
import { withRowIds } from './text-data.ts';
import type { SeedText } from './values.ts';
import type { Document, Seeding } from './write-row.ts';

/** The texts of one document in one locale. */
type PlacedText = { collection: string; id: string; locale: Locale; text: SeedText };

/** Every text of the rows, with the id of its document. */
export function textsOf(rows: readonly PlacedRow[], idOf: (key: string) => string): PlacedText[] {
  return rows.flatMap(({ collection, row }) =>
    Object.entries(row.text ?? {}).map(([locale, text]) => ({
      collection,
      id: idOf(row.key),
      locale: locale as Locale,
      text,
    })),
  );
}

export const keyOf = ({ collection, id, locale }: PlacedText) => ({
  collection,
  document: id,
  locale,
});

/** Those of the texts whose document has no text in their locale yet: the rest is left alone. */
export async function missingTexts(payload: Payload, texts: PlacedText[]): Promise<PlacedText[]> {
  const records = await readRecords(
    payload,
    texts.map((text) => recordKey(keyOf(text))),
  );
  const hasTexts = (text: PlacedText) =>
    records.get(recordKey(keyOf(text)))?.entries.some(({ value }) => value !== null);
  return texts.filter((text) => !hasTexts(text));
}

/**
 * Writes texts into the record of their document and locale, where they wait for review.
 *
 * A save through Payload in the locale ends in the same place, and takes ten times as long: measured on
 * SQLite, 466 of them took half of the whole seeding.
 */
export async function writeText(
  placed: PlacedText,
  document: Document,
  { payload, dataOf }: Seeding,
): Promise<void> {
  const { text, collection, locale } = placed;
  const data = withRowIds(dataOf({ data: text.data, locale }), document);
  const tree = leafTree(payload.collections[collection as 'clinics'].config.fields);
  const written: WrittenText[] = [];
  visitLeaves(tree, data, ({ path, kind, holder, name }) => {
    if (holder[name] !== undefined) written.push({ path, kind, value: holder[name] as LeafValue });
  });
  const at = new Date().toISOString();
  await writeTexts(payload, keyOf(placed), written, {
    origin: 'seed',
    by: null,
    at,
    mayWithdraw: true,
  });
}
