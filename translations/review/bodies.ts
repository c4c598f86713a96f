import { z } from 'zod';
import { isLocale, type Locale, localeTags } from '../locales.ts';
import type { LeafValue } from '../records/entry.ts';
import { type InputProblem, inputs } from './messages.ts';
import { treeProblem } from './tree-problem.ts';

/** The error of a field is the name of a message, so that it is told in the reader's language. */
const problem = (name: InputProblem) => ({ error: name });

/** @returns the problem that an error of a field names. */
export const problemOf = (message: string): InputProblem =>
  message in inputs ? (message as InputProblem) : 'body';

const LONGEST = 2000;
const MOST_PATHS = 500;
/** More than a document has. */
const MOST_TEXTS = 5_000;
/** As many as a list of all documents of a collection may select. */
const MOST_DOCUMENTS = 20_000;

const moment = z.string(problem('seen')).max(40, problem('seen'));
const path = z.string(problem('path')).min(1, problem('path')).max(500, problem('path'));
const id = (name: InputProblem) =>
  z.string(problem(name)).min(1, problem(name)).max(100, problem(name));
const written = (name: InputProblem, least: number) =>
  z.string(problem(name)).trim().min(least, problem(name)).max(LONGEST, problem(name));
const flag = z.boolean(problem('flag')).default(false);

const upTo = (most: number, usual: number) =>
  z.coerce
    .number(problem('limit'))
    .int(problem('limit'))
    .min(1, problem('limit'))
    .max(most, problem('limit'))
    .default(usual);

const day = z.iso.date(problem('due'));
const collection = id('collection');
const locale = z.custom<Locale>(isLocale, problem('locale'));
const record = { collection, document: id('document'), locale };
const entry = { ...record, path, seen: moment.nullish() };
const paths = z.array(path, problem('paths')).max(MOST_PATHS, problem('paths'));
const ids = z.array(id('ids'), problem('ids')).max(MOST_PATHS, problem('ids'));

/** A page of records of a call that goes on in the next one. */
const paged = {
  after: z.string(problem('after')).max(300, problem('after')).nullish(),
  limit: upTo(50, 20),
  dryRun: flag,
};

/** What is said of each text of a document. */
const byPath = <Said extends z.ZodType>(name: InputProblem, said: Said) =>
  z
    .record(path, said, problem(name))
    .refine((all) => Object.keys(all).length <= MOST_TEXTS, problem(name));

/** A text, a Lexical tree, or nothing; which of them a leaf takes is known later. */
const value = z.custom<LeafValue | null>().superRefine((given, context) => {
  const found = treeProblem(given);
  if (found) {
    context.addIssue({ code: 'custom', message: found });
  }
});

/** What each operation takes. */
export const bodies = {
  save: z.object({ ...entry, value }, problem('body')),
  submit: z.object(entry, problem('body')),
  approve: z.object(
    {
      ...record,
      paths: paths.optional(),
      seen: byPath('seen', moment.nullable()).optional(),
      sources: byPath('sources', id('sources')).optional(),
      override: z.object({ reason: written('override', 10) }, problem('override')).optional(),
    },
    problem('body'),
  ),
  reject: z.object({ ...entry, reason: written('reason', 1), withdraw: flag }, problem('body')),
  suggestion: z.object({ ...entry, suggestion: id('suggestion') }, problem('body')),
  approveClean: z.object(
    {
      locale,
      collection: collection.optional(),
      documents: ids.optional(),
      records: ids.optional(),
      ...paged,
    },
    problem('body'),
  ),
  approveEqual: z.object({ ...record, path, ...paged }, problem('body')),
  assign: z.object(
    { ...record, user: id('user').nullable(), seen: id('user').nullish(), due: day.nullish() },
    problem('body'),
  ),
  assignMany: z.object(
    {
      records: ids.min(1, problem('ids')).max(50, problem('ids')),
      user: id('user').nullable(),
      due: day.nullish(),
    },
    problem('body'),
  ),
  comment: z.object(
    {
      ...record,
      path,
      text: written('comment', 1),
      mentions: z
        .array(id('mentions'), problem('mentions'))
        .max(20, problem('mentions'))
        .optional(),
    },
    problem('body'),
  ),
  people: z.object({ locale }, problem('body')),
  history: z.object(
    {
      ...record,
      path: path.optional(),
      page: z.coerce
        .number(problem('page'))
        .int(problem('page'))
        .min(1, problem('page'))
        .default(1),
      limit: upTo(100, 25),
    },
    problem('body'),
  ),
  desk: z.object(record, problem('body')),
  matches: z.object(
    { ...record, path, segment: z.string(problem('path')).max(200, problem('path')) },
    problem('body'),
  ),
  presence: z.object({ ...record, path: path.nullable() }, problem('body')),
  draft: z.object(
    {
      collection,
      documents: z.union(
        [z.literal('all'), z.array(id('documents')).max(MOST_DOCUMENTS)],
        problem('documents'),
      ),
      locales: z
        .array(z.custom<Locale>(isLocale, problem('locales')), problem('locales'))
        .max(localeTags.length, problem('locales')),
    },
    problem('body'),
  ),
  edit: z.object(
    { collection, document: record.document, texts: byPath('text', value) },
    problem('body'),
  ),
  state: z.object(
    { collection, document: record.document, locale: locale.optional() },
    problem('body'),
  ),
};
