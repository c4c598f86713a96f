import type { Payload } from 'payload';
import { titlePathOf } from '../../../translations/records/change-record.ts';
import { type TranslationEntry, wholeEntry } from '../../../translations/records/entry.ts';
import { namesIn } from '../../../translations/records/names.ts';

type Stored = { _id: unknown; collectionSlug: string; entries?: TranslationEntry[] };
type Native = {
  find(filter: object, options: object): AsyncIterable<Stored>;
  updateOne(filter: object, change: object): Promise<unknown>;
};
type Models = Record<string, { collection: Native } | undefined>;

/** Gives the records of translations from before the names that lists show and search the names that they have. */
export async function up({ payload }: { payload: Payload }): Promise<void> {
  const { collections } = payload.db as unknown as Record<string, Models>;
  const native = collections?.translations?.collection;
  if (!native) return;
  const unnamed = { searchText: { $exists: false } };
  const projection = { collectionSlug: 1, entries: 1 };
  for await (const { _id, collectionSlug, entries = [] } of native.find(unnamed, { projection })) {
    const names = namesIn(entries.map(wholeEntry), titlePathOf(payload, collectionSlug));
    await native.updateOne({ _id }, { $set: names });
  }
}

/** Older releases do not read the names. */
export async function down(): Promise<void> {}
