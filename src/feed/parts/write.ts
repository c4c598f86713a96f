import { momentOf } from '../cache/answer.ts';
import { canonicalJson } from '../cache/canonical.ts';
import type { SiteState } from '../cache/site-state.ts';
import { addTouched, type Touched, trackedView } from '../cache/touched.ts';
import type { View } from '../memory/view.ts';
import type { FeedContext } from '../schema/context.ts';
import { readingKey } from '../schema/query/criteria.ts';
import { type Served, serve } from '../schema/served.ts';
import type { CompiledPart, CompiledParts } from './compile.ts';
import type { KeptParts, Part } from './kept.ts';

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

/**
 * Writes an answer from an outline and the parts of its items. Most parts are known from other
 * answers: a list that nobody has asked for yet is mostly of items that somebody has.
 *
 * @returns undefined when anything is wrong, which the operation as a whole finds words for.
 */
export function writeInParts(
  compiled: CompiledParts,
  kept: KeptParts,
  asked: Asked,
): Written | undefined {
  const variables = compiled.coerce(asked.variables);
  if (!variables) return undefined;
  const { view, touched } = trackedView(asked.view);
  const { context, usesLanguage } = asked.contextOf(view);
  const keyOf = createKeys(compiled, asked);
  const body: Uint8Array[] = [];
  let text = '{"data":';
  try {
    compiled.writeOutline({
      context,
      variables,
      text: (piece) => {
        text += piece;
      },
      item(served, index) {
        const query = compiled.parts[index] as CompiledPart;
        const part = partFor(query, served, { key: keyOf(query, served), kept, asked });
        addTouched(touched, part.touched);
        body.push(Buffer.from(text), part.bytes);
        text = '';
      },
    });
  } catch {
    return undefined;
  }
  body.push(Buffer.from(`${text},"extensions":${JSON.stringify(asked.extensions)}}`));
  return { body: Buffer.concat(body), touched, usesLanguage: usesLanguage() };
}

/** What a part is known by: whose it is, of what, for which reader and by which variables. */
function createKeys({ parts }: CompiledParts, { state: { tag }, variables }: Asked) {
  const known = new Map<Served['reading'], Map<CompiledPart, string>>();

  function prefixesFor(reading: Served['reading']): Map<CompiledPart, string> {
    const how = `${tag} ${readingKey(reading)}`;
    const prefixes = new Map(
      parts.map((query) => [query, `${how} ${query.id} ${given(query, variables)} `]),
    );
    known.set(reading, prefixes);
    return prefixes;
  }

  return (query: CompiledPart, { entry, reading }: Served): string => {
    const prefixes = known.get(reading) ?? prefixesFor(reading);
    return `${prefixes.get(query)}${entry.type}/${entry.id}`;
  };
}

function given({ variableNames }: CompiledPart, variables: Variables): string {
  if (variableNames.length === 0) return '';
  return canonicalJson(Object.fromEntries(variableNames.map((name) => [name, variables[name]])));
}

/** @throws when something is wrong with it, or it is not for everybody. */
function partFor(
  query: CompiledPart,
  { entry, reading }: Served,
  { key, kept, asked }: { key: string; kept: KeptParts; asked: Asked },
): Part {
  const known = kept.find(key, asked.state);
  if (known) return known;
  const moment = momentOf(asked.state, Date.now());
  const { view, touched } = trackedView(asked.view);
  view.get(entry.type, entry.id);
  const { context, usesLanguage } = asked.contextOf(view);
  const served = serve(entry, { view, reading });
  const { data, errors } = query.execute(served, context, asked.variables);
  const told = data?.[query.rootName];
  if (!told || errors?.length || usesLanguage()) throw new Error('The part cannot be told');
  const part = { ...moment, touched, bytes: Buffer.from(JSON.stringify(told)) };
  kept.keep(key, part);
  return part;
}
