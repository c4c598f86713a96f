import type { Locale } from '../../../translations/locales.ts';
import type { FieldNode } from '../map/field-tree.ts';
import { changesOf } from '../rows/changes-of.ts';
import type { Data } from '../rows/data.ts';
import { fillGaps } from '../rows/fill-gaps.ts';
import type { RowToCheck } from './check-row.ts';
import type { Documents } from './documents.ts';
import type { FoundDocument } from './look-up.ts';

/** What became of a row. `note` is what its reader should know beside that. */
export type Written = { kind: 'created' | 'updated' | 'unchanged'; note?: Note };

type Note =
  /** Characters that no text has were left out. */
  | 'cleaned'
  /** Not published: somebody's edits wait as a draft, or somebody has withdrawn it. */
  | 'heldForEditors'
  /** Not published: it has no name. */
  | 'unnamed'
  /** Its name is its identifier until somebody gives it one. */
  | 'provisional';

export type WriteContext = {
  documents: Documents;
  collection: string;
  tree: readonly FieldNode[];
  publish: boolean;
  dryRun: boolean;
  /** For new documents, and for fields that are empty. */
  defaults: Data;
  /** @throws ValidationError when the collection's rules refuse the row. */
  check(row: RowToCheck): Promise<void>;
  /** Makes sure that what `defaults` refer to exists. */
  ensure(): Promise<void>;
};

/** A row that is ready to be written, and the document that it is about, where there is one. */
type ReadyRow = {
  id: string;
  locale: Locale;
  wanted: Data;
  existing: FoundDocument | null;
  unnamed: boolean;
  provisional: string | undefined;
};

/** Creates the row's document, or changes what differs in it, or leaves it alone. */
export async function writeRow(row: ReadyRow, context: WriteContext): Promise<Written> {
  return row.existing ? update(row, row.existing, context) : create(row, context);
}

async function create(row: ReadyRow, context: WriteContext): Promise<Written> {
  const { documents, collection, defaults } = context;
  const { id, locale } = row;
  const publish = context.publish && !row.unnamed;
  const data = fillGaps(row.wanted, { defaults, existing: {} });
  await context.check({ data, document: data, locale, complete: publish });
  if (!context.dryRun) {
    await context.ensure();
    const _status = publish ? 'published' : 'draft';
    const document = { ...data, id, sourceLocale: locale, _status };
    await documents.create(collection, { data: document, locale, draft: !publish });
  }
  return { kind: 'created', ...noteOf(row, data, false) };
}

async function update(
  row: ReadyRow,
  found: FoundDocument,
  context: WriteContext,
): Promise<Written> {
  const { data: existing, isWhole } = found;
  const { documents, collection, tree, defaults } = context;
  const { locale } = row;
  const id = String(existing.id);
  const data = fillGaps(withoutProvisionalName(row, existing), { defaults, existing });
  const changes = changesOf(tree, existing, data);
  const isLive = existing._status === 'published';
  const mayPublish =
    context.publish && (isLive || (await isUntouchedDraft(row, existing, context)));
  const note = noteOf(row, existing, context.publish && !mayPublish);
  // A write without changes gives the document the version that it lacks.
  const differs = Object.keys(changes).length > 0 || !isWhole;
  const becomesLive = mayPublish && !isLive;
  if (!differs && !becomesLive) return { kind: 'unchanged', ...note };

  const source = (existing.sourceLocale ?? locale) as Locale;
  const inSource = source === locale;
  const document = fillGaps(data, { defaults: existing, existing: {} });
  await context.check({ data, document, locale, complete: mayPublish && inSource });
  if (context.dryRun) return { kind: 'updated', ...note };
  await context.ensure();
  const publish = mayPublish && (isLive || inSource);
  if (differs) {
    const _status = publish ? 'published' : 'draft';
    await documents.update(collection, {
      id,
      data: { ...changes, _status },
      locale,
      draft: !publish,
    });
  }
  // Text of another locale goes to its translations record; the document is published in its own.
  if (becomesLive && !(differs && inSource)) {
    const status = { _status: 'published' };
    await documents.update(collection, { id, data: status, locale: source, draft: false });
  }
  return { kind: 'updated', ...note };
}

/** Whether a draft has never been public and has a name: then the command decides. */
async function isUntouchedDraft(
  row: ReadyRow,
  existing: Data,
  context: WriteContext,
): Promise<boolean> {
  if (isUnnamed(row, existing)) return false;
  return !(await context.documents.wasPublished(context.collection, String(existing.id)));
}

const isUnnamed = (row: ReadyRow, { displayTitle }: Data) => row.unnamed && !displayTitle;

/** An identifier never takes the place of the name that somebody has given. */
function withoutProvisionalName({ wanted, provisional }: ReadyRow, { displayTitle }: Data): Data {
  if (!provisional || !displayTitle) return wanted;
  const { [provisional]: _identifier, ...rest } = wanted;
  return rest;
}

function noteOf(row: ReadyRow, document: Data, held: boolean): { note?: Note } {
  if (isUnnamed(row, document)) return { note: 'unnamed' };
  const name = row.provisional && row.wanted[row.provisional];
  if (name && (document.displayTitle ?? name) === name) return { note: 'provisional' };
  return held ? { note: 'heldForEditors' } : {};
}
