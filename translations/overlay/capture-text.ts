import {
  APIError,
  type CollectionBeforeChangeHook,
  type Field,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { isLocale } from '../locales.ts';
import { type RecordKey, readRecords, recordKey } from '../records/change-record.ts';
import type { LeafValue } from '../records/entry.ts';
import type { Authorship, WrittenText } from '../records/transitions/written.ts';
import { hasText } from '../records/value.ts';
import { writeTexts } from '../records/write-texts.ts';
import { hasRole, mayApprove } from '../review/may-approve.ts';
import { expectedOf, operationOf } from '../revisions/operation.ts';
import { refuseOtherTexts, refuseStale, withReason } from '../revisions/refusals.ts';
import { leafTree } from './leaf-tree.ts';
import { messages } from './messages.ts';
import { sharedChange } from './shared-change.ts';
import { visitLeaves } from './visit-leaves.ts';
import { markCaptured } from './with-captured-text.ts';

/**
 * Takes text written in a locale other than the document's own out of the data and into its
 * translations record. Where nothing else was changed, the document itself is not written: it gets
 * no version, no “changed” mark, and nothing that waits as a draft is published by it.
 *
 * Whoever may not edit the document (a translator, a reviewer) can change nothing but text here,
 * whatever else the request carries.
 */
export const captureText: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const { locale } = req;
  const source = data.sourceLocale ?? originalDoc?.sourceLocale;
  const write = operationOf(req);
  if (
    !isLocale(locale) ||
    !isLocale(source) ||
    locale === source ||
    !write ||
    write.kind === 'restoreVersion' ||
    write.intent.duplicating
  ) {
    return data;
  }
  if (operation === 'create') {
    throw refusal(collection.slug, 'sourceLocale', messages.createInSource(req), req);
  }
  const document = String(originalDoc.id);
  const key = { collection: collection.slug, document, locale };
  const { intent } = write;
  const expected = expectedOf(req, document);
  const taken = takeTexts(collection.fields, data, { sent: write.sent, stored: originalDoc });
  const written = await meant(req, key, taken);
  const field = sharedChange(collection.fields, data, originalDoc);
  const mayEdit = mayEditDocuments(req);
  const isPublish = intent.status === 'published' && req.payloadAPI !== 'local';
  const isWithdrawal = intent.status === 'draft' && !intent.draft;
  const isTrustedPublish = intent.status === 'published' && req.payloadAPI === 'local';
  // What changes nothing at all makes no version either.
  const isTextAlone =
    !mayEdit || (!field && !isWithdrawal && (written.length > 0 || !isTrustedPublish));
  if (!isTextAlone) {
    await refuseStale(req, { collection: collection.slug, id: document, stored: originalDoc });
  }
  if (written.length > 0) {
    await writeTexts(req.payload, key, written, {
      ...authorship(req),
      expect: expected?.texts
        ? (entries) => refuseOtherTexts(entries, written, expected.texts)
        : undefined,
    }).catch((error) => withReason(error, { req, key }));
  }
  if (field && mayEdit && isPublish) {
    throw refusal(collection.slug, field, messages.publishInSource(req), req);
  }
  if (isTextAlone) {
    if (isPublish && written.length === 0) {
      throw new APIError(messages.publishInSource(req), 400);
    }
    const { updatedAt } = originalDoc;
    markCaptured(req, { collection: collection.slug, id: document, updatedAt });
    return { ...data, _status: originalDoc._status };
  }
  return data;
};

type Sides = { sent: Record<string, unknown>; stored: Record<string, unknown> };

/**
 * Removes the localized leaves from the data and returns those that were sent. What was not sent
 * Payload has filled in from the stored document, which holds no text of this locale: taken for
 * text, that would empty what the record holds.
 */
function takeTexts(
  fields: Field[],
  data: Record<string, unknown>,
  { sent, stored }: Sides,
): WrittenText[] {
  const tree = leafTree(fields);
  const sentPaths = new Set<string>();
  visitLeaves(tree, sent, ({ path, holder, name }) => {
    if (holder[name] !== undefined) {
      sentPaths.add(path);
    }
  });
  // A new row gets its id on the way: what it holds was sent.
  const storedPaths = new Set<string>();
  visitLeaves(tree, stored, ({ path }) => storedPaths.add(path));
  const written: WrittenText[] = [];
  visitLeaves(tree, data, ({ path, kind, holder, name }) => {
    if (holder[name] !== undefined) {
      if (sentPaths.has(path) || !storedPaths.has(path)) {
        written.push({ path, kind, value: holder[name] as LeafValue | null });
      }
      delete holder[name];
    }
  });
  return written;
}

/**
 * The texts that say something: SQLite reads every leaf of a document without text as null, which is
 * an emptied text only where there was one.
 */
async function meant(
  req: PayloadRequest,
  key: RecordKey,
  written: WrittenText[],
): Promise<WrittenText[]> {
  if (written.every(({ value }) => hasText(value))) {
    return written;
  }
  const name = recordKey(key);
  const record = (await readRecords(req.payload, [name])).get(name);
  const texts = record?.entries.filter((entry) => entry.value !== null) ?? [];
  const known = new Set(texts.map(({ path }) => path));
  return written.filter(({ path, value }) => hasText(value) || known.has(path));
}

function authorship(req: PayloadRequest): Authorship {
  const origin = req.context.textOrigin;
  return {
    origin: origin === 'seed' || origin === 'import' ? origin : 'human',
    by: req.user ? String(req.user.id) : null,
    at: new Date().toISOString(),
    mayWithdraw: !req.user || mayApprove(req.user, String(req.locale)),
  };
}

/** Trusted code has no user; a signed-in person needs a role that edits. */
function mayEditDocuments({ user }: PayloadRequest): boolean {
  return !user || hasRole(user, 'admin', 'editor');
}

function refusal(collection: string, path: string, message: string, req: PayloadRequest) {
  return new ValidationError({ collection, errors: [{ path, message }], req }, req.t);
}
