import type { CollectionConfig, Payload } from 'payload';
import { isStaff } from '../../collections/access/is-staff.ts';
import { groups } from '../../collections/groups.ts';
import { languageOf } from '../../collections/messages.ts';
import { cell, unseen } from '../../translations/admin.ts';
import { backoffMs } from '../feed-log/backoff.ts';
import type { DocumentKey } from '../feed-log/marks.ts';

/** Why a document cannot be projected, for people. */
export type Reason = { ru: string; en: string };

/** How long a dead letter waits for its first try, and at most, in milliseconds. */
const FIRST_MS = 60_000;
export const MOST_MS = 6 * 60 * 60_000;

const nobody = () => false;
const SLUG = 'deadLetters';

/** Documents that cannot be brought to the feed: which, why, since when, and when they are tried again. */
export const deadLetters: CollectionConfig = {
  slug: SLUG,
  labels: {
    singular: { ru: 'Не попало на сайты', en: 'Kept from the sites' },
    plural: { ru: 'Не попало на сайты', en: 'Kept from the sites' },
  },
  admin: {
    group: groups.administration,
    description: {
      ru: 'Документы, которые нельзя показать на сайтах: сайты видят их прежний вид. Исправьте документ, и запись исчезнет сама',
      en: 'Documents that cannot be shown on the sites, which keep what they had. Mend the document, and its line goes by itself',
    },
    useAsTitle: 'title',
    defaultColumns: ['title', 'collectionSlug', 'reason', 'createdAt', 'tries', 'retryAt'],
  },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'title', type: 'text', label: { ru: 'Документ', en: 'Document' } },
    {
      name: 'collectionSlug',
      type: 'text',
      required: true,
      label: { ru: 'Раздел', en: 'Collection' },
      admin: cell('/src/admin/translations/collection-cell.tsx#CollectionCell'),
    },
    {
      name: 'document',
      type: 'text',
      required: true,
      index: true,
      label: { ru: 'Номер документа', en: 'Id of the document' },
    },
    {
      name: 'reason',
      type: 'textarea',
      required: true,
      label: { ru: 'Причина', en: 'Reason' },
      // Stored in both languages.
      hooks: { afterRead: [({ value, req }) => inLanguage(value, languageOf(req))] },
    },
    { name: 'tries', type: 'number', required: true, label: { ru: 'Попыток', en: 'Tries' } },
    {
      name: 'retryAt',
      type: 'date',
      required: true,
      index: true,
      label: { ru: 'Следующая попытка', en: 'Next try' },
    },
    { name: 'key', type: 'text', required: true, unique: true, admin: unseen },
  ],
};

type Letter = {
  id: string;
  key: string;
  collectionSlug: string;
  document: string;
  tries: number;
  reason: string;
};

/** Notes that a document cannot be projected, and when it is tried again: later with each try. */
export async function setAside(
  payload: Payload,
  { collection, id }: DocumentKey,
  reason: Reason,
): Promise<void> {
  const key = keyOf({ collection, id });
  const [known] = await find(payload, [key]);
  const tries = (known?.tries ?? 0) + 1;
  const retryAt = new Date(Date.now() + backoffMs(tries, { first: FIRST_MS, most: MOST_MS }));
  const state = { reason: JSON.stringify(reason), tries, retryAt: retryAt.toISOString() };
  if (known) {
    await payload.db.updateOne({ collection: SLUG, id: known.id, data: state });
    return;
  }
  const title = await titleOf(payload, { collection, id });
  await payload.db.create({
    collection: SLUG,
    data: { ...state, key, title, collectionSlug: collection, document: id },
    returning: false,
  });
}

/** Why a document cannot be projected now; undefined where it can. */
export async function deadLetterOf(
  payload: Payload,
  document: DocumentKey,
): Promise<{ reason: Reason } | undefined> {
  const [letter] = await find(payload, [keyOf(document)]);
  return letter && { reason: JSON.parse(letter.reason) as Reason };
}

/** Drops the dead letters of documents that have been projected. */
export async function takeBack(
  payload: Payload,
  collection: string,
  ids: readonly string[],
): Promise<void> {
  const letters = await find(
    payload,
    ids.map((id) => keyOf({ collection, id })),
  );
  if (letters.length > 0) {
    await payload.db.deleteMany({
      collection: SLUG,
      where: { id: { in: letters.map(({ id }) => id) } },
    });
  }
}

/** Documents whose next try has come, the oldest first, at most `limit`. */
export async function dueLetters(
  payload: Payload,
  now: Date,
  limit: number,
): Promise<DocumentKey[]> {
  const { docs } = await payload.db.find<Letter>({
    collection: SLUG,
    where: { retryAt: { less_than_equal: now.toISOString() } },
    sort: 'retryAt',
    limit,
    pagination: false,
  });
  return docs.map(({ collectionSlug, document }) => ({ collection: collectionSlug, id: document }));
}

const keyOf = ({ collection, id }: DocumentKey) => `${collection}:${id}`;

async function find(payload: Payload, keys: readonly string[]): Promise<Letter[]> {
  if (keys.length === 0) {
    return [];
  }
  const { docs } = await payload.db.find<Letter>({
    collection: SLUG,
    where: { key: { in: [...keys] } },
    limit: keys.length,
    pagination: false,
  });
  return docs;
}

/** What the admin calls a document; its id, where it has no title or cannot be read. */
async function titleOf(payload: Payload, { collection, id }: DocumentKey): Promise<string> {
  try {
    const { docs } = await payload.db.find<{ displayTitle?: string }>({
      collection: collection as 'clinics',
      where: { id: { equals: id } },
      select: { displayTitle: true },
      limit: 1,
      pagination: false,
    });
    return docs[0]?.displayTitle || id;
  } catch {
    return id;
  }
}

function inLanguage(value: unknown, language: string): unknown {
  const reason = typeof value === 'string' ? (JSON.parse(value) as Reason) : null;
  return reason?.[language.startsWith('ru') ? 'ru' : 'en'];
}
