import { createHash } from 'node:crypto';
import type { CollectionSlug, Payload } from 'payload';
import { type Locale, localeTags } from '../../translations/locales.ts';
import { leafTree } from '../../translations/overlay/leafTree.ts';
import { readRecords, recordKey } from '../../translations/records/changeRecord.ts';
import type { TranslationEntry } from '../../translations/records/entry.ts';
import { canonical } from '../../translations/records/value.ts';
import type { FeedItem } from '../feed/items/index.ts';
import type { FeedLog, Lease, LogChange, LogEntry } from '../feed/log/types.ts';
import { compose } from './compose.ts';
import { localesChanged } from './localesChanged.ts';
import type { Projected } from './project/types.ts';
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
  projection: Projection,
  ids: readonly string[],
): Promise<LogEntry[]> {
  if (ids.length === 0) {
    return [];
  }
  const { collection, type, project } = projection;
  const published = await readPublished(payload, collection, ids);
  const records = await readEntries(payload, collection, [...published.keys()]);
  const related = await relatedTo(payload, type, [...published.values()]);
  const known = await log.get(type, ids);
  const tree = leafTree(payload.collections[collection as CollectionSlug]?.config.fields ?? []);
  const changes = ids.map((id): LogChange => {
    const doc = published.get(id);
    const composed = doc && compose(doc, tree, records.get(id) ?? new Map());
    const projected = composed ? project(composed, { now, related }) : null;
    return changeOf({ id, type }, projected, known.get(id));
  });
  return log.append(lease, changes);
}

function changeOf(
  { id, type }: Pick<LogChange, 'id' | 'type'>,
  projected: Projected | null,
  known: LogEntry | undefined,
): LogChange {
  const item = projected?.item ?? null;
  return {
    id,
    type,
    item,
    version: item ? versionOf(item) : 'deleted',
    audience: projected?.audience ??
      known?.audience ?? { countries: [], destinations: [], allowed: [], denied: [] },
    locales: localesChanged(known?.item, item),
  };
}

/** A hash of the content; when it was saved is not content. */
function versionOf(item: FeedItem): string {
  const content = 'updatedAt' in item ? { ...item, updatedAt: undefined } : item;
  return createHash('sha256').update(canonical(content)).digest('base64url').slice(0, 22);
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
