import type { Where } from 'payload';
import type { Locale } from '../../../translations/locales.ts';
import type { FieldNode } from '../map/field-tree.ts';
import type { Data } from '../rows/data.ts';
import type { Documents } from './documents.ts';

/** How long facts from a file are good for before somebody looks at them again, in days. */
const REVIEW_AFTER_DAYS = 180;

const DAY_MS = 86_400_000;

/** What new documents say of where their facts come from, and how to make sure that it exists. */
type Provenance = { data: Data; ensure(): Promise<void> };

type Options = {
  documents: Documents;
  tree: readonly FieldNode[];
  locale: Locale;
  idFrom(name: string): string;
  title: string;
  publish: boolean;
  now: Date;
};

/**
 * One document of `sources` stands for the file: the one with its title, or else a new one, whose
 * id is made of the title, so that importing twice makes one. It is made when first needed.
 */
export async function provenanceOf(options: Options): Promise<Provenance> {
  const { documents, tree, locale, idFrom, title, publish, now } = options;
  const parts = tree.find(({ name }) => name === 'provenance')?.children ?? [];
  if (!parts.some(({ name }) => name === 'sources')) {
    return { data: {}, ensure: async () => undefined };
  }
  const ownId = idFrom(`sources:${title}`);
  const find = async () => {
    const where: Where = { or: [{ title: { equals: title } }, { id: { equals: ownId } }] };
    const [first] = await documents.find('sources', { where, locale, draft: true });
    return first;
  };
  const known = await find();
  const id = known ? String(known.id) : ownId;
  const _status = publish ? 'published' : 'draft';
  let ready: Promise<void> | undefined;

  async function make(): Promise<void> {
    // What somebody edits or has withdrawn is not published by an import.
    if (known && (!publish || (await documents.wasPublished('sources', id)))) return;
    if (known) {
      await documents.update('sources', { id, data: { _status }, locale, draft: false });
      return;
    }
    const data = { id, title, _status, sourceLocale: locale };
    await documents.create('sources', { data, locale, draft: !publish }).catch(async (error) => {
      // Another import of the same file may have made it just now.
      if (!(await find())) throw error;
    });
  }

  const due = new Date(now.getTime() + REVIEW_AFTER_DAYS * DAY_MS);
  return {
    data: {
      provenance: { sources: [id], verifiedAt: dayOf(now), reviewDue: dayOf(due) },
    },
    ensure: () => {
      ready ??= make();
      return ready;
    },
  };
}

const dayOf = (date: Date) => `${date.toISOString().slice(0, 10)}T00:00:00.000Z`;
