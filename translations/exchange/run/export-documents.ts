import type { Payload } from 'payload';
import { makeId } from '../../../media/files/installation.ts';
import { PolyclinicError } from '../../../src/errors.ts';
import { glossaryOf } from '../../glossary/glossary-of.ts';
import type { Locale } from '../../locales.ts';
import { leafTree } from '../../overlay/leaf-tree.ts';
import { readRecords, recordKey } from '../../records/change-record.ts';
import { readSources } from '../../records/read-source.ts';
import { eachDocument } from '../../runs/each-document.ts';
import type { ExchangeDocument, ExchangeUnit, LanguagePair } from '../types.ts';
import { unitsOf } from '../units-of.ts';

/** Which texts go out. */
export type ExportSelection = {
  /** Null: every collection with texts. */
  collection: string | null;
  /** Ids in that collection; null: all of it. */
  documents: readonly string[] | null;
  locale: Locale;
  /** Documents written in this language; null: in the installation's own, else that of the first. A file has one. */
  source: Locale | null;
  /** Only what is not approved, or whose source has changed since. */
  openOnly: boolean;
};

/** What goes out: counted while it is read to the end. */
export type Export = {
  languages: LanguagePair;
  documents: AsyncIterable<ExchangeDocument>;
  counts: { documents: number; units: number; segments: number; otherSource: number };
};

/** The name under which the database knows the id that files carry. */
const INSTALLATION = 'exchange';

export const exchangeInstallation = (payload: Payload): Promise<string> =>
  makeId(payload, INSTALLATION);

/**
 * The texts of documents in a locale, document by document.
 *
 * @throws PolyclinicError NOT_FOUND when there is nothing to export.
 */
export async function exportDocuments(
  payload: Payload,
  selection: ExportSelection,
): Promise<Export> {
  const { localization } = payload.config;
  const usual = selection.source ?? (localization ? localization.defaultLocale : null);
  const found =
    (await firstOf(documentsIn(payload, selection), usual)) ??
    (selection.source ? null : await firstOf(documentsIn(payload, selection), null));
  if (!found) throw new PolyclinicError('NOT_FOUND', nothing.en, { texts: nothing });
  const { first, rest } = found;
  const counts = { documents: 0, units: 0, segments: 0, otherSource: found.others };
  async function* documents() {
    for (
      let next: ExchangeDocument | null = first;
      next;
      next = (await rest.next()).value ?? null
    ) {
      if (next.source !== first.source) {
        counts.otherSource += 1;
        continue;
      }
      counts.documents += 1;
      counts.units += next.units.length;
      counts.segments += next.units.flatMap(({ segments }) => segments).length;
      yield next;
    }
  }
  return {
    languages: { source: first.source, target: selection.locale },
    documents: documents(),
    counts,
  };
}

type First = { first: ExchangeDocument; rest: AsyncGenerator<ExchangeDocument>; others: number };

/** The first document that is written in a language (null: in any), and those behind it. */
async function firstOf(
  rest: AsyncGenerator<ExchangeDocument>,
  source: string | null,
): Promise<First | null> {
  let others = 0;
  for (;;) {
    const { value, done } = await rest.next();
    if (done) return null;
    if (source === null || value.source === source) return { first: value, rest, others };
    others += 1;
  }
}

const nothing = {
  ru: 'Выгружать нечего: выберите другой язык или раздел, или снимите отбор.',
  en: 'There is nothing to export: choose another locale or collection, or no filter.',
};

async function* documentsIn(
  payload: Payload,
  { collection, documents, locale, openOnly }: ExportSelection,
): AsyncGenerator<ExchangeDocument> {
  const installation = await exchangeInstallation(payload);
  const glossary = { index: await glossaryOf(payload), target: locale };
  const slugs = payload.config.collections
    .filter(({ slug, fields }) => slug === (collection ?? slug) && leafTree(fields).length > 0)
    .map(({ slug }) => slug);
  for (const slug of slugs) {
    for await (const ids of eachDocument(payload, { collection: slug, documents })) {
      const keys = ids.map((document) => ({ collection: slug, document, locale }));
      const sources = await readSources(
        payload,
        { collection: slug, documents: ids },
        { draft: true },
      );
      const records = await readRecords(payload, keys.map(recordKey));
      for (const key of keys) {
        const found = sources.get(key.document);
        if (!found || found.locale === locale) continue;
        const entries = records.get(recordKey(key))?.entries ?? [];
        const units = unitsOf(found, entries, glossary).filter(
          (unit) => unit.segments.length > 0 && (!openOnly || isOpen(unit)),
        );
        if (units.length === 0) continue;
        const id = { installation, ...key };
        yield { id, source: found.locale, title: found.title, units };
      }
    }
  }
}

const isOpen = ({ state, stale }: ExchangeUnit): boolean => stale || state !== 'approved';
