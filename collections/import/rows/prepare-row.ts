import type { Locale } from '../../../translations/locales.ts';
import type { FieldNode } from '../map/field-tree.ts';
import type { Plan } from '../map/plan-of.ts';
import { cleanedFor } from '../values/text.ts';
import type { ValueContext } from '../values/types.ts';
import type { Data } from './data.ts';
import { type Identity, identityOf } from './identity-of.ts';
import { localeByScript } from './locale-by-script.ts';
import { placeMoments } from './place-moments.ts';
import type { Problem } from './problem.ts';
import { type Cells, shapeRow } from './shape-row.ts';

/** A row that says which document it is about and what that is to say. */
export type PreparedRow = {
  identity: Identity;
  locale: Locale;
  data: Data;
  /** Nothing names the document: an empty cell. */
  unnamed: boolean;
  /** The field whose value is the document's identifier in place of a name, as Wikidata gives it. */
  provisional: string | undefined;
  /** Characters that no text has were left out of a cell. */
  cleaned: boolean;
};

type Settings = { plan: Plan; locale: Locale | undefined; sourceLocale: Locale };

/** Reads a row's cells, recognises its document and decides its language. Pure. */
export function prepareRow(
  cells: Cells,
  { plan, locale, sourceLocale }: Settings,
  resolve: ValueContext['resolve'],
): PreparedRow | { problems: Problem[] } {
  const { data, problems } = shapeRow(cells, plan.columns, resolve);
  problems.push(...placeMoments(data, plan));
  if (problems.length > 0) return { problems };
  const identity = identityOf(plan, data);
  if (identity === null) return { problems: [unrecognisable(plan)] };
  const name = nameFieldOf(plan.tree);
  const text = String((name && data[name]) ?? '');
  const unnamed = name !== undefined && text === '';
  if (unnamed) delete data[name];
  return {
    identity,
    locale:
      locale ?? plan.locale ?? localeByScript(text || localizedText(plan, data), sourceLocale),
    data,
    unnamed,
    provisional: isIdentifier(text, identity) ? name : undefined,
    cleaned: plan.columns.some(({ column, target }) => isUnclean(cells[column], target.field)),
  };
}

function isUnclean(cell: unknown, field: FieldNode): boolean {
  if (typeof cell !== 'string' || field.kind !== 'text' || field.many) return false;
  const text = cell.trim();
  return cleanedFor(field, text) !== text;
}

/** The field that a document is named by and can't be published without. */
export function nameFieldOf(tree: Plan['tree']): string | undefined {
  return ['name', 'title'].find((name) =>
    tree.some((field) => field.name === name && field.localized && field.required),
  );
}

/** What a row says in words, where no field names its document. */
function localizedText({ tree }: Plan, data: Data): string {
  const texts = tree.filter(({ kind, localized }) => kind === 'text' && localized);
  return texts.map(({ name }) => data[name] ?? '').join(' ');
}

const isIdentifier = (text: string, { keys }: Identity) =>
  keys.some(({ field, value }) => field === 'externalIds' && value === text);

function unrecognisable({ columns, recognisedBy: [first = ''] }: Plan): Problem {
  const column = columns.find(({ target }) => (target.list?.field ?? target.field).path === first);
  return {
    field: column?.target.path ?? first,
    column: column?.column ?? '',
    value: '',
    reason: 'nothing in the row tells which document it is about',
    cure: `fill in "${column?.column ?? first}"`,
  };
}
