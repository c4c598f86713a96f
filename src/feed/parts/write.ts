import type { ExecutionResult } from 'graphql';
import { momentOf } from '../cache/answer.ts';
import { canonicalJson } from '../cache/canonical.ts';
import type { SiteState } from '../cache/site-state.ts';
import { addTouched, type Touched, trackedView } from '../cache/touched.ts';
import type { View } from '../memory/view.ts';
import type { FeedContext } from '../schema/context.ts';
import { readingKey } from '../schema/query/criteria.ts';
import { type Served, serve } from '../schema/served.ts';
import type { CompiledParts } from './compile.ts';
import type { KeptParts, Part } from './kept.ts';
import { type OutlineContext, placeName } from './schema.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The context of an execution, which notes whether it has asked for `Accept-Language`. */
export type NotedContext = { context: FeedContext; usesLanguage(): boolean };

export type Asked = {
  view: View;
  state: SiteState;
  contextOf(view: View): NotedContext;
  variables: Variables;
  /** What stands beside `data`. */
  extensions: unknown;
};

/** The body of an answer, and what it was made from. */
export type Written = { body: Buffer; touched: Touched; usesLanguage: boolean };

type PartQuery = CompiledParts['parts'][number];

/**
 * Writes an answer from an outline and the parts of its items. Most parts are known from other
 * answers: a list that nobody has asked for yet is mostly of items that somebody has.
 *
 * @returns undefined when anything is wrong, which the operation as a whole finds words for.
 */
export function writeInParts(
  { outline, parts }: CompiledParts,
  kept: KeptParts,
  asked: Asked,
): Written | undefined {
  const { view, touched } = trackedView(asked.view);
  const { context, usesLanguage } = asked.contextOf(view);
  const withItems: OutlineContext = { ...context, left: [] };
  const { data, errors } = outline(undefined, withItems, asked.variables);
  if (!data || errors?.length) return undefined;

  const text = JSON.stringify({ data, extensions: asked.extensions });
  const [first = '', ...others] = text.split(`{"${placeName}_`);
  const keyOf = createKeys(parts, asked.variables);
  const body: Uint8Array[] = [Buffer.from(first)];
  for (const other of others) {
    // `1":20},…`: here is the 20th item, as the part at 1 tells of it.
    const colon = other.indexOf('":');
    const end = other.indexOf('}', colon);
    const query = parts[Number(other.slice(0, colon))];
    const served = withItems.left[Number(other.slice(colon + 2, end))];
    if (!query || !served) return undefined;
    const key = keyOf(query, served, asked.state);
    const known = kept.find(key, asked.state);
    const part = known ?? make(query, served, asked);
    if (!part) return undefined;
    if (!known) kept.keep(key, part);
    addTouched(touched, part.touched);
    body.push(part.bytes, Buffer.from(other.slice(end + 1)));
  }
  return { body: Buffer.concat(body), touched, usesLanguage: usesLanguage() };
}

/** What a part is known by: whose it is, of what, for which reader and by which variables. */
function createKeys(parts: CompiledParts['parts'], variables: Variables) {
  const byQuery = new Map(parts.map((query) => [query, `${query.id} ${given(query, variables)}`]));
  const byReading = new Map<Served['reading'], string>();
  return (query: PartQuery, { entry, reading }: Served, { tag }: SiteState): string => {
    const how = byReading.get(reading) ?? readingKey(reading);
    byReading.set(reading, how);
    return `${tag} ${entry.type}/${entry.id} ${how} ${byQuery.get(query)}`;
  };
}

function given({ variableNames }: PartQuery, variables: Variables): string {
  if (variableNames.length === 0) return '';
  return canonicalJson(Object.fromEntries(variableNames.map((name) => [name, variables[name]])));
}

/** @returns undefined when something is wrong with it, or it is not for everybody. */
function make(query: PartQuery, { entry, reading }: Served, asked: Asked): Part | undefined {
  const moment = momentOf(asked.state, Date.now());
  const { view, touched } = trackedView(asked.view);
  view.get(entry.type, entry.id);
  const { context, usesLanguage } = asked.contextOf(view);
  const served = serve(entry, { view, reading });
  const { data, errors }: ExecutionResult = query.execute(served, context, asked.variables);
  const told = data?.[query.rootName];
  if (!told || errors?.length || usesLanguage()) return undefined;
  return { ...moment, touched, bytes: Buffer.from(JSON.stringify(told)) };
}
