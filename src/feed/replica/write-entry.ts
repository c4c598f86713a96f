import { localeTags } from '../../../translations/locales.ts';
import { machineEdition, publicTypeOf } from '../../contract/editions.ts';
import {
  type Audience,
  type FeedItem,
  isPublicItem,
  type PublicItem,
  type PublicType,
} from '../../contract/index.ts';
import { pick } from '../../contract/pick.ts';
import { fieldReferencesIn } from '../../contract/relations.ts';
import type { LogEntry } from '../../feed-log/types.ts';
import type { Database } from './database.ts';
import { metaOf } from './entry.ts';
import { facetRowsOf, foldedLabel, labelsOf, placeOf } from './facets.ts';
import { splitTexts } from './item-texts.ts';
import { lookupRowsOf } from './lookups.ts';
import { checksumOf, readers, tablesOfEntries } from './tables.ts';

/**
 * Writes an entry over the one that the replica has of its item, within a transaction.
 *
 * @param numberOf gives the number of an audience.
 * @returns false when the replica has a later one.
 */
export function writeEntry(
  database: Database,
  entry: LogEntry,
  numberOf: (audience: Audience) => number,
): boolean {
  const audience = numberOf(entry.audience);
  const { type, id, seq, item } = entry;
  const [before] = database.all<[number, number]>(
    'SELECT n, seq FROM entries WHERE type = ? AND id = ?',
    type,
    id,
  );
  if (before && before[1] >= seq) return false;
  const publicType = publicTypeOf(type);
  const split = item && publicType ? splitTexts(item as PublicItem) : null;
  const facts = split?.facts ?? (item ? JSON.stringify(item) : null);
  const source = item && 'sourceLocale' in item ? item.sourceLocale : null;
  const row = [
    ...[seq, item ? 1 : 0, audience, source, JSON.stringify(metaOf(entry)), facts],
    checksumOf(facts ?? ''),
  ];
  if (before) {
    for (const table of tablesOfEntries)
      database.run(`DELETE FROM ${table} WHERE n = ?`, before[0]);
    database.run(
      `UPDATE entries SET seq = ?, live = ?, audience = ?, source = ?, meta = ?, facts = ?,
         checksum = ? WHERE n = ?`,
      ...row,
      before[0],
    );
  } else {
    database.run(
      `INSERT INTO entries (type, id, public_type, seq, live, audience, source, meta, facts,
         checksum)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      type,
      id,
      publicType ?? type,
      ...row,
    );
  }
  const n = before?.[0] ?? (database.one<[number]>('SELECT last_insert_rowid()')?.[0] as number);
  // Who sees it now need not be told that it has gone.
  for (const former of entry.formerAudiences) {
    const number = numberOf(former.audience);
    if (item && number === audience) continue;
    database.run(
      'INSERT OR IGNORE INTO former_audiences (n, type, audience, until) VALUES (?, ?, ?, ?)',
      ...[n, type, number, former.until],
    );
  }
  if (item)
    writeItem(database, { n, item, isEdition: type !== item.type, texts: split?.texts ?? [] });
  if (publicType) noteServed(database, publicType, id);
  return true;
}

function writeItem(
  database: Database,
  {
    n,
    item,
    isEdition,
    texts,
  }: { n: number; item: FeedItem; isEdition: boolean; texts: readonly [string, string][] },
): void {
  for (const [locale, text] of texts) {
    database.run(
      'INSERT INTO texts (n, locale, texts, checksum) VALUES (?, ?, ?, ?)',
      ...[n, locale, text, checksumOf(text)],
    );
  }
  // Machine editions are found by their items.
  for (const [name, key] of isEdition ? [] : lookupRowsOf(item)) {
    database.run('INSERT INTO lookups (name, key, n) VALUES (?, ?, ?)', name, key, n);
  }
  if (!isPublicItem(item)) return;
  for (const { field, type, id } of fieldReferencesIn(item)) {
    database.run(
      'INSERT OR IGNORE INTO relations (n, field, type, id) VALUES (?, ?, ?, ?)',
      ...[n, `${item.type}.${field}`, type, id],
    );
  }
  for (const [name, value] of facetRowsOf(item)) {
    database.run('INSERT OR IGNORE INTO facets (n, name, value) VALUES (?, ?, ?)', n, name, value);
  }
  for (const [name, text] of labelsOf(item)) {
    for (const locale of localeTags) {
      const label = pick(text, [locale])?.value;
      if (label === undefined) continue;
      database.run(
        'INSERT INTO labels (n, name, locale, label, folded) VALUES (?, ?, ?, ?, ?)',
        ...[n, name, locale, label, foldedLabel(label)],
      );
    }
  }
  const place = placeOf(item);
  if (place) {
    database.run(
      'INSERT INTO places (n, longitude, latitude) VALUES (?, ?, ?)',
      ...[n, place.longitude, place.latitude],
    );
  }
}

/**
 * Notes which readers are served an item by which of its rows: those who take machine texts by the
 * machine edition, where there is one, for the audience of the item itself.
 */
function noteServed(database: Database, type: PublicType, id: string): void {
  const rowOf = (of: string) =>
    database.one<[number, number, number]>(
      'SELECT n, live, audience FROM entries WHERE type = ? AND id = ?',
      of,
      id,
    );
  const plain = rowOf(type);
  const machine = rowOf(machineEdition(type));
  const isLive = plain?.[1] === 1;
  const isEdited = isLive && machine?.[1] === 1;
  const setServed = 'UPDATE entries SET served = ?, served_audience = ? WHERE n = ?';
  if (plain) {
    const served = !isLive ? 0 : isEdited ? readers.plain : readers.plain | readers.machine;
    database.run(setServed, served, plain[2], plain[0]);
  }
  if (machine) database.run(setServed, isEdited ? readers.machine : 0, plain?.[2] ?? 0, machine[0]);
}
