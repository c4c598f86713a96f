import fc from 'fast-check';
import { recordKey } from '../../translations/records/change-record.ts';

/** A text with one paragraph. */
const biography = (text: string) => ({
  root: {
    ...{ type: 'root', format: '', indent: 0, version: 1, direction: null },
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }],
  },
});

/** What such a text says; null for none. */
const said = (tree: unknown): string | null =>
  /"text":"([^"]*)"/.exec(JSON.stringify(tree ?? null))?.[1] ?? null;

export const translated = ['ar', 'fr'] as const;
type Translated = (typeof translated)[number];

type Row = { id: string; role: string | null };
type Content = { since: number | null; bio: string | null; rows: Row[] };

/** A doctor as it must be: the newest version, the stored document, and texts by language and path. */
export type DoctorModel = {
  id: string;
  clinic: string;
  newest: Content & { isDraft: boolean };
  main: Content;
  texts: Record<Translated, Record<string, string>>;
};

export const doctorStep = fc.record({
  doc: fc.nat({ max: 1 }),
  action: fc.constantFrom(
    ...(['year', 'rows', 'rows', 'texts', 'texts', 'publish', 'unpublish', 'restore'] as const),
  ),
  locale: fc.constantFrom('ru' as const, ...translated),
  rows: fc.constantFrom('add' as const, 'remove' as const, 'turn' as const),
  row: fc.nat({ max: 3 }),
  draft: fc.boolean(),
});
export type DoctorStep = typeof doctorStep extends fc.Arbitrary<infer T> ? T : never;

type Data = {
  experienceSince?: number;
  bio?: unknown;
  positions?: { id?: string; clinic: string; role?: string | null }[];
  _status?: 'draft' | 'published';
};

let count = 0;
const next = (what: string) => {
  count += 1;
  return `${what} ${count}`;
};

/** What a step sends. */
export function sentBy(
  { action, locale, rows: how, row }: DoctorStep,
  { newest, clinic }: DoctorModel,
): Data {
  const isSource = locale === 'ru';
  const kept = newest.rows.map(({ id, role }) => ({ id, clinic, ...(isSource && { role }) }));
  const at = row % Math.max(1, kept.length);
  if (action === 'publish' || action === 'unpublish') {
    // In another language the year alone is written.
    const _status = action === 'publish' ? ('published' as const) : ('draft' as const);
    return isSource ? { _status, positions: kept } : { experienceSince: aYear() };
  }
  if (action === 'year') return { experienceSince: aYear() };
  if (action === 'rows') {
    const added = isSource ? { clinic, role: next('Роль') } : { clinic };
    const positions = {
      add: [added, ...kept].slice(0, 4),
      remove: kept.filter((_, index) => index !== at),
      turn: [...kept.slice(1), ...kept.slice(0, 1)],
    };
    return { positions: positions[how] };
  }
  const named = kept.map((each, index) =>
    index === at && newest.rows[at]?.role ? { ...each, role: next('Роль') } : each,
  );
  const bio = isSource || newest.bio ? { bio: biography(next('Текст')) } : {};
  return { ...bio, positions: named };
}

const aYear = () => {
  count += 1;
  return 1950 + (count % 70);
};

/**
 * Notes what an answer has acknowledged.
 *
 * @param ids of the rows, in the order of those that were sent.
 */
export function acknowledge(
  model: DoctorModel,
  { locale }: DoctorStep,
  { data, draft, ids }: { data: Data; draft: boolean; ids: readonly string[] },
): void {
  const { newest } = model;
  const rows = data.positions?.map(({ role }, index) => ({ id: ids[index] ?? '', role }));
  if (locale !== 'ru') {
    const texts = model.texts[locale];
    for (const { id, role } of rows ?? []) if (role) texts[`positions[${id}].role`] = role;
    if (data.bio) texts.bio = said(data.bio) ?? '';
    const isMoved =
      rows && String(rows.map(({ id }) => id)) !== String(newest.rows.map(({ id }) => id));
    const isOtherYear = data.experienceSince !== undefined && data.experienceSince !== newest.since;
    if (!isMoved && !isOtherYear) return;
  } else if (data.bio) {
    newest.bio = said(data.bio);
  }
  newest.since = data.experienceSince ?? newest.since;
  const roles = new Map(newest.rows.map(({ id, role }) => [id, role]));
  newest.rows =
    rows?.map(({ id, role }) => ({
      id,
      role: (locale === 'ru' ? role : roles.get(id)) ?? null,
    })) ?? newest.rows;
  const isDraft = draft || (data._status === undefined && newest.isDraft);
  newest.isDraft = data._status !== 'published' && (isDraft || data._status === 'draft');
  if (!isDraft) model.main = contentOf(newest);
}

const contentOf = ({ since, bio, rows }: Content): Content => ({ since, bio, rows });

// biome-ignore lint/suspicious/noExplicitAny: a document of Payload's, in any of its shapes.
type Stored = any;

/** What a document says, as a model has it. */
export const contentIn = (doc: Stored): Content => ({
  since: doc.experienceSince ?? null,
  bio: said(doc.bio),
  rows: (doc.positions ?? []).map(({ id, role }: Row) => ({ id, role: role || null })),
});

/** What a reader of another language is shown of the newest version. */
export function shownIn(locale: Translated, { newest, texts }: DoctorModel): Content {
  const of = texts[locale];
  return {
    since: newest.since,
    bio: of.bio ?? null,
    rows: newest.rows.map(({ id }) => ({ id, role: of[`positions[${id}].role`] ?? null })),
  };
}

/** The texts of a translations record by their paths. */
export const textsIn = (entries: readonly { path: string; value: unknown }[]) =>
  Object.fromEntries(
    entries
      .filter(({ path, value }) => value !== null && path !== 'name')
      .map(({ path, value }) => [path, typeof value === 'string' ? value : said(value)]),
  );

export const keyOfTexts = (document: string, locale: Translated) =>
  recordKey({ collection: 'doctors', document, locale });
