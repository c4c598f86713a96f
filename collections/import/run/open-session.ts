import path from 'node:path';
import { PolyclinicError } from '../../../src/errors.ts';
import type { Plan } from '../map/plan-of.ts';
import type { Data } from '../rows/data.ts';
import { fillGaps } from '../rows/fill-gaps.ts';
import { nameFieldOf } from '../rows/prepare-row.ts';
import { repeatedRows } from '../rows/repeated-rows.ts';
import { shapeDefaults } from '../rows/shape-row.ts';
import { rowChecker } from '../write/check-row.ts';
import { type Documents, documentsOf } from '../write/documents.ts';
import { provenanceOf } from '../write/provenance.ts';
import { type References, references } from '../write/references.ts';
import type { Session } from './session.ts';
import type { ImportOptions } from './types.ts';

/**
 * Prepares what all the rows of a run share.
 *
 * @throws PolyclinicError BAD_INPUT when a default of the map can't be used.
 */
export async function openSession(options: ImportOptions, plan: Plan): Promise<Session> {
  const { payload, idFrom, sourceLocale, publish = false, dryRun = false } = options;
  const { collection, tree } = plan;
  const documents: Documents = await documentsOf(payload);
  const known = references({ payload, documents, locale: sourceLocale });
  const provenance = await provenanceOf({
    documents,
    tree,
    locale: sourceLocale,
    idFrom,
    title: options.source ?? path.basename(options.file),
    publish,
    now: options.now?.() ?? new Date(),
  });
  const defaults = fillGaps(await defaultsOf(plan, known), {
    defaults: provenance.data,
    existing: {},
  });
  return {
    plan,
    write: {
      documents,
      collection,
      tree,
      publish,
      dryRun,
      defaults,
      check: rowChecker({ collection, tree, documents }),
      ensure: provenance.ensure,
    },
    references: known,
    idFrom,
    repeated: repeatedRows(),
    namesDocuments: plan.columns.some(({ target }) => target.path === nameFieldOf(tree)),
    locale: options.locale,
    sourceLocale,
    concurrency: options.concurrency ?? 1,
    signal: options.signal,
  };
}

async function defaultsOf(plan: Plan, known: References): Promise<Data> {
  const names = new Map<string, Set<string>>();
  shapeDefaults(plan.defaults, (collection, name) => {
    names.set(collection, (names.get(collection) ?? new Set()).add(name));
    return undefined;
  });
  await known.load(names);
  const { data, problems } = shapeDefaults(plan.defaults, known.resolve);
  if (problems.length > 0) {
    const lines = problems.map(({ field, reason, cure }) => `  ${field}: ${reason}; ${cure}`);
    throw new PolyclinicError(
      'BAD_INPUT',
      `The map's defaults need attention:\n${lines.join('\n')}`,
    );
  }
  return data;
}
