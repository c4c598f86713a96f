import type { CollectionSlug, Payload } from 'payload';
import { type Locale, localeTags } from '../../translations/locales.ts';
import { leafTree } from '../../translations/overlay/leafTree.ts';
import { readRecords, recordKey } from '../../translations/records/changeRecord.ts';
import type { TranslationEntry } from '../../translations/records/entry.ts';
import { readSettings } from '../../translations/settings/readSettings.ts';
import { machineEdition } from '../feed/items/editions.ts';
import type { FeedLog, Lease, LogChange, LogEntry } from '../feed/log/types.ts';
import { changesOf } from './changesOf.ts';
import { compose } from './compose.ts';
import type { Projection } from './projections.ts';
import { readPublished } from './readPublished.ts';
import { relatedTo } from './relatedTo.ts';

export type ProjectOptions = { payload: Payload; log: FeedLog; lease: Lease; now?: Date };

/**
 * Brings the log up to the published state of these documents: whatever differs is written, and
 * nothing else, so it may be called at any time and any number of times.
 *
 * @returns what was written. @throws PolyclinicError FENCED
 */
export async function projectDocuments(
  { payload, log, lease, now = new Date() }: ProjectOptions,
  { collection, type, project }: Projection,
  ids: readonly string[],
): Promise<LogEntry[]> {
  if (ids.length === 0) {
    return [];
  }
  const rule = (await readSettings(payload)).ruleOf(collection);
  const published = await readPublished(payload, collection, ids);
  const records = await readEntries(payload, collection, [...published.keys()]);
  const related = await relatedTo(payload, type, [...published.values()]);
  const known = await log.get(type, ids);
  const editions = type === 'site' ? undefined : await log.get(machineEdition(type), ids);
  const tree = leafTree(payload.collections[collection as CollectionSlug]?.config.fields ?? []);
  const changes = ids.flatMap((id): LogChange[] => {
    const doc = published.get(id);
    const entries = records.get(id) ?? new Map();
    const projected = (serveMachine: boolean) =>
      doc && project(compose(doc, tree, entries, { ...rule, serveMachine }), { now, related });
    return changesOf(
      { id, type },
      { plain: projected(false) ?? null, machine: (rule.serveMachine && projected(true)) || null },
      { plain: known.get(id), machine: editions?.get(id) },
    );
  });
  return log.append(lease, changes);
}

type Entries = Map<Locale, readonly TranslationEntry[]>;

async function readEntries(
  payload: Payload,
  collection: string,
  ids: readonly string[],
): Promise<Map<string, Entries>> {
  const keys = ids.flatMap((document) =>
    localeTags.map((locale) => recordKey({ collection, document, locale })),
  );
  const byDocument = new Map<string, Entries>();
  if (keys.length === 0) {
    return byDocument;
  }
  for (const record of (await readRecords(payload, keys)).values()) {
    const entries = byDocument.get(record.document) ?? new Map();
    byDocument.set(record.document, entries.set(record.locale, record.entries));
  }
  return byDocument;
}
