import type { Payload } from 'payload';
import { createSiteKey } from '../../collections/site-keys/create-site-key.ts';
import { PolyclinicError } from '../../src/errors.ts';
import type { Locale } from '../../translations/locales.ts';
import type { approve as approveTexts } from '../../translations/review/approve.ts';
import { content } from './content/index.ts';
import { explain } from './explain.ts';
import { namesakesOf } from './namesakes.ts';
import { inOrder, type PlacedRow } from './order.ts';
import { resolve } from './resolve.ts';
import { type Document, type Seeding, slugOf, writeRow } from './write-row.ts';
import { keyOf, missingTexts, textsOf, writeText } from './write-texts.ts';

type SeedOptions = {
  payload: Payload;
  idFrom: (payload: Payload, name: string) => string;
  approve: typeof approveTexts;
  /** Told of progress, a line at a time. */
  log?: (line: string) => void;
  /** The day that the dates of samples count from. */
  now?: Date;
};

export type SeedResult = {
  /** Accounts made by this run; the passwords are stored nowhere. */
  logins: { email: string; password: string }[];
  /** Keys made by this run; they are stored nowhere. */
  siteKeys: { site: string; key: string }[];
  counts: { created: number; kept: number; texts: number; approved: number };
};

/**
 * Writes the content of `content/` where it is missing.
 *
 * A document that exists is left as it is, also where it differs: somebody may have edited it. The
 * same goes for its texts in a locale. So a second run writes nothing. What people have made, or
 * imported, of the same thing (see `namesakesOf`) stands for the seed's own, without its texts.
 *
 * @throws PolyclinicError BAD_INPUT naming the row that the database refused.
 */
export async function seedDatabase(options: SeedOptions): Promise<SeedResult> {
  const { payload, approve, log = () => undefined, now = new Date() } = options;
  const rows = inOrder(content);
  const stored = await storedIds(rows, options);
  const isStored = (key: string) => stored.has(options.idFrom(payload, key));
  const namesakes = await namesakesOf(rows, { payload, isStored });
  const idOf = (key: string) => namesakes.get(key) ?? options.idFrom(payload, key);
  const seeding: Seeding = {
    payload,
    idOf,
    dataOf: ({ data, locale }) =>
      resolve(data, { idOf, now, locale: locale as Locale }) as Record<string, unknown>,
  };
  const result: SeedResult = {
    logins: [],
    siteKeys: [],
    counts: { created: 0, kept: 0, texts: 0, approved: 0 },
  };
  for (const [key, id] of namesakes) log(`${key} is there already, as ${id}: it is left as it is`);
  for (const run of byCollection(rows)) {
    const own = run.filter(({ row }) => !namesakes.has(row.key));
    result.counts.kept += run.length - own.length;
    await seedRows(own, { ...seeding, approve, log }, result);
    log(progress(run[0]?.collection ?? '', run.length, result));
  }
  return result;
}

type Step = Seeding & { approve: typeof approveTexts; log: (line: string) => void };

async function seedRows(rows: PlacedRow[], step: Step, result: SeedResult): Promise<void> {
  if (rows.length === 0) return;
  const documents = await storedDocuments(rows, step);
  result.counts.kept += documents.size;
  for (const placed of rows) {
    const id = step.idOf(placed.row.key);
    if (documents.has(id)) continue;
    documents.set(id, await explain(placed.row.key, () => create(placed, step, result)));
  }
  const texts = await missingTexts(step.payload, textsOf(rows, step.idOf));
  for (const text of texts) {
    const document = documents.get(text.id);
    if (!document) throw new PolyclinicError('INTERNAL', `${text.id} was not written`);
    await explain(`${document.slug ?? text.id} in ${text.locale}`, () =>
      writeText(text, document, step),
    );
  }
  const approved = texts.filter(({ text }) => text.state === 'approved');
  for (const text of approved) {
    const { refused } = await step.approve(step.payload, keyOf(text), { by: null });
    for (const { path, message } of refused) {
      step.log(`${text.collection} ${text.id} ${path} in ${text.locale}: ${message.en}`);
    }
  }
  result.counts.texts += texts.length;
  result.counts.approved += approved.length;
}

async function create(placed: PlacedRow, step: Step, result: SeedResult): Promise<Document> {
  const { document, password } = await writeRow(placed, step);
  if (password) result.logins.push({ email: String(document.email), password });
  if (placed.collection === 'sites') {
    const site = slugOf(placed.row.key);
    const { key } = await createSiteKey({
      payload: step.payload,
      site: document.id,
      label: 'seed',
    });
    result.siteKeys.push({ site, key });
  }
  result.counts.created += 1;
  return document;
}

/** The ids of the seed's own documents that are there already. */
async function storedIds(
  rows: PlacedRow[],
  { payload, idFrom }: Pick<SeedOptions, 'payload' | 'idFrom'>,
): Promise<Set<string>> {
  const idOf = (key: string) => idFrom(payload, key);
  const stored = await Promise.all(
    byCollection(rows).map((run) => storedDocuments(run, { payload, idOf })),
  );
  return new Set(stored.flatMap((documents) => [...documents.keys()]));
}

/** The documents of rows that are there already, also those in the trash, by id. */
async function storedDocuments(
  rows: PlacedRow[],
  { payload, idOf }: Pick<Step, 'payload' | 'idOf'>,
) {
  const { docs } = await payload.find({
    collection: (rows[0]?.collection ?? '') as 'clinics',
    where: { id: { in: rows.map(({ row }) => idOf(row.key)) } },
    depth: 0,
    joins: false,
    draft: true,
    trash: true,
    pagination: false,
  });
  return new Map(docs.map((document) => [String(document.id), document as unknown as Document]));
}

/** Rows in their order, in runs of one collection. */
function byCollection(rows: PlacedRow[]): PlacedRow[][] {
  const runs: PlacedRow[][] = [];
  for (const placed of rows) {
    const last = runs.at(-1);
    if (last?.[0]?.collection === placed.collection) last.push(placed);
    else runs.push([placed]);
  }
  return runs;
}

const progress = (collection: string, rows: number, { counts }: SeedResult) =>
  `${collection}: ${rows} rows; so far ${counts.created} documents and ${counts.texts} translations`;
