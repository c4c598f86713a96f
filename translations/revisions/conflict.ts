import { APIError, type Field, isolateObjectProperty, type PayloadRequest } from 'payload';
import { normal } from '../overlay/shared-change.ts';
import { lastWriter } from './document-writes.ts';
import { messages } from './messages.ts';
import { expectedOf, operationOf } from './operation.ts';

/** A field that a writer and somebody else have left with different values. */
export type Difference = {
  /** The field's place in the document: `beds`, `provenance.verifiedAt`. */
  path: string;
  yours: unknown;
  theirs: unknown;
  /** Who has changed it since the version that the writer read; `both` where that is not known. */
  changed: 'yours' | 'theirs' | 'both';
};

/** What a 409 carries under `data`. */
export type Conflict = {
  code: 'CONFLICT';
  /** The token of the document as it is now: sent with the next write, it says that this was read. */
  rev: string | null;
  /** ISO 8601. */
  changedAt: string | null;
  changedBy: { id: string; name: string } | null;
  differences: Difference[];
};

type Document = { collection: string; id: string | undefined };
type Data = Record<string, unknown>;

/** The refusal of a write of a version that is no longer the newest, with what differs. */
export async function conflictOf(req: PayloadRequest, document: Document): Promise<APIError> {
  const now = await readNow(req, document);
  const { sent = {} } = operationOf(req) ?? {};
  const expected = expectedOf(req, document.id);
  const fields = fieldsOf(req, document);
  const base = expected && (await readVersion(req, document, expected.rev));
  const isSource = !now?.sourceLocale || now.sourceLocale === req.locale;
  const differences = now
    ? differencesOf(fields, { yours: sent, theirs: now, base }, { withTexts: isSource })
    : [];
  return refusal(req, document, { now, differences });
}

/** The refusal of texts of a locale that were changed since the writer has read them. */
export async function textConflictOf(
  req: PayloadRequest,
  document: Document,
  differences: Difference[],
): Promise<APIError> {
  return refusal(req, document, { now: await readNow(req, document), differences });
}

async function refusal(
  req: PayloadRequest,
  document: Document,
  { now, differences }: { now: Data | null; differences: Difference[] },
): Promise<APIError> {
  const changedBy = await writerOf(req, document);
  const message = changedBy
    ? messages.changedBy(req, { who: changedBy.name })
    : messages.changed(req);
  const conflict: Conflict = {
    code: 'CONFLICT',
    rev: now ? String(now.rev ?? '0') : null,
    changedAt: now?.updatedAt ? String(now.updatedAt) : null,
    changedBy,
    differences,
  };
  return new APIError(message, 409, conflict, true);
}

async function writerOf(req: PayloadRequest, document: Document): Promise<Conflict['changedBy']> {
  const id = await lastWriter(req, document);
  const user = id
    ? await req.payload.db.findOne<{ id: string; name?: string | null }>({
        collection: 'users',
        where: { id: { equals: id } },
        req,
      })
    : null;
  return user ? { id: String(user.id), name: user.name ?? '' } : null;
}

/** A request for reading beside the write, with the same person and transaction. */
const beside = (req: PayloadRequest) =>
  isolateObjectProperty(req, ['context', 'fallbackLocale', 'locale']);

/** The document as the writer may read it now. */
async function readNow(req: PayloadRequest, { collection, id }: Document): Promise<Data | null> {
  const how = { depth: 0, locale: req.locale as 'ru', fallbackLocale: false as const };
  const access = { overrideAccess: !req.user, user: req.user, req: beside(req) };
  if (id === undefined) {
    const found = await req.payload.findGlobal({
      slug: collection as 'translationSettings',
      ...how,
      ...access,
    });
    return found as unknown as Data;
  }
  const found = await req.payload.findByID({
    collection: collection as 'clinics',
    id,
    draft: true,
    trash: true,
    joins: false,
    disableErrors: true,
    ...how,
    ...access,
  });
  return found as unknown as Data | null;
}

/** The version that the writer has read, where there are versions and it is still among them. */
async function readVersion(
  req: PayloadRequest,
  { collection, id }: Document,
  rev: string,
): Promise<Data | undefined> {
  if (id === undefined || !req.payload.collections[collection as 'clinics']?.config.versions) {
    return undefined;
  }
  const { docs } = await req.payload.findVersions({
    collection: collection as 'clinics',
    where: { and: [{ parent: { equals: id } }, { 'version.rev': { equals: rev } }] },
    depth: 0,
    limit: 1,
    locale: req.locale as 'ru',
    fallbackLocale: false,
    overrideAccess: true,
    pagination: false,
    req: beside(req),
  });
  return docs[0]?.version as unknown as Data | undefined;
}

function fieldsOf({ payload }: PayloadRequest, { collection, id }: Document): Field[] {
  return id === undefined
    ? (payload.globals.config.find(({ slug }) => slug === collection)?.fields ?? [])
    : (payload.collections[collection as 'clinics']?.config.fields ?? []);
}

/** Kept by Payload or by hooks, never typed by a person. */
const kept = new Set([
  'id',
  'rev',
  'displayTitle',
  'formerSlugs',
  'searchText',
  'updatedAt',
  'createdAt',
  '_status',
  'password',
]);

type Sides = { yours: Data; theirs: Data; base: Data | undefined };

function differencesOf(
  fields: readonly Field[],
  { yours, theirs, base }: Sides,
  how: { withTexts: boolean },
  prefix = '',
): Difference[] {
  return fields.flatMap((field): Difference[] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? within(tab.name, tab.fields)
          : differencesOf(tab.fields, { yours, theirs, base }, how, prefix),
      );
    }
    if (!('name' in field) || !field.name) {
      return 'fields' in field
        ? differencesOf(field.fields, { yours, theirs, base }, how, prefix)
        : [];
    }
    const { name } = field;
    if (field.type === 'group') return within(name, field.fields);
    const isText = 'localized' in field && field.localized;
    const isStored = field.type !== 'join' && field.type !== 'ui' && !('virtual' in field);
    if (!isStored || kept.has(name) || (isText && !how.withTexts) || !(name in yours)) return [];
    const sent = asRows(field, yours[name]);
    const [mine, other] = [normal(sent), normal(theirs[name])];
    if (mine === other) return [];
    const changed = changedSince({ mine, other, base: base && normal(base[name]) });
    return [{ path: prefix + name, yours: sent, theirs: theirs[name], changed }];
  });

  function within(name: string, inner: readonly Field[]): Difference[] {
    const [mine, other, former] = [yours[name], theirs[name], base?.[name]];
    if (typeof mine !== 'object' || mine === null) return [];
    const sides = {
      yours: mine as Data,
      theirs: (other ?? {}) as Data,
      base: base && ((former ?? {}) as Data),
    };
    return differencesOf(inner, sides, how, `${prefix}${name}.`);
  }
}

/** A form of Payload sends a list without rows as their number. */
const asRows = ({ type }: Field, value: unknown) =>
  (type === 'array' || type === 'blocks') && value === 0 ? [] : value;

type Spellings = { mine: string; other: string; base: string | undefined };

function changedSince({ mine, other, base }: Spellings): Difference['changed'] {
  if (base === mine) return 'theirs';
  return base === other ? 'yours' : 'both';
}
