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
import type { Write } from './outline.ts';

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
  const teller: Teller = { compiled, kept, asked, variables, keyOf: createKeys(asked) };
  try {
    const told = compose(teller, compiled.write, () => undefined);
    const end = `,"extensions":${JSON.stringify(asked.extensions)}}`;
    return { ...told, body: Buffer.concat([opening, told.body, Buffer.from(end)]) };
  } catch {
    return undefined;
  }
}

const opening = Buffer.from('{"data":');

/** What it takes to tell of items. */
type Teller = {
  compiled: CompiledParts;
  kept: KeptParts;
  asked: Asked;
  /** Coerced. */
  variables: Variables;
  keyOf(part: CompiledPart, served: Served): string;
};

/** Writes something with the parts of its items in it. */
function compose(teller: Teller, write: Write, source: (view: View) => unknown): Written {
  const { view, touched } = trackedView(teller.asked.view);
  const { context, usesLanguage } = teller.asked.contextOf(view);
  const body: Uint8Array[] = [];
  let text = '';
  write(source(view), {
    context,
    variables: teller.variables,
    text: (piece) => {
      text += piece;
    },
    item(served, index) {
      const part = partFor(teller, teller.compiled.parts[index] as CompiledPart, served);
      addTouched(touched, part.touched);
      body.push(Buffer.from(text), part.bytes);
      text = '';
    },
  });
  body.push(Buffer.from(text));
  return { body: Buffer.concat(body), touched, usesLanguage: usesLanguage() };
}

/** What a part is known by: whose it is, of what, for which reader and by which variables. */
function createKeys({ state: { tag }, variables }: Asked): Teller['keyOf'] {
  const known = new Map<CompiledPart, Map<Served['reading'], string>>();
  return (part, { entry, reading }) => {
    const ofPart = known.get(part) ?? new Map<Served['reading'], string>();
    known.set(part, ofPart);
    const prefix =
      ofPart.get(reading) ?? `${tag} ${readingKey(reading)} ${part.id} ${given(part, variables)} `;
    ofPart.set(reading, prefix);
    return `${prefix}${entry.type}/${entry.id}`;
  };
}

function given({ variableNames }: CompiledPart, variables: Variables): string {
  if (variableNames.length === 0) return '';
  return canonicalJson(Object.fromEntries(variableNames.map((name) => [name, variables[name]])));
}

/** @throws when something is wrong with it, or it is not for everybody. */
function partFor(teller: Teller, query: CompiledPart, served: Served): Part {
  const { kept, asked, keyOf } = teller;
  const key = keyOf(query, served);
  const known = kept.find(key, asked.state);
  if (known) return known;
  const moment = momentOf(asked.state, Date.now());
  const { body, touched, usesLanguage } = query.write
    ? compose(teller, query.write, itemOf(served))
    : executed(teller, query, served);
  if (usesLanguage) throw new Error('The part is not for everybody');
  const part = { ...moment, touched, bytes: body };
  kept.keep(key, part);
  return part;
}

/** The same item for the same reader, so that what is read of it is noted with the part. */
const itemOf =
  ({ entry, reading }: Served) =>
  (view: View): Served => {
    view.get(entry.type, entry.id);
    return serve(entry, { view, reading });
  };

function executed({ asked }: Teller, query: CompiledPart, served: Served): Written {
  const { view, touched } = trackedView(asked.view);
  const { context, usesLanguage } = asked.contextOf(view);
  const result = query.execute?.(itemOf(served)(view), context, asked.variables);
  const told = result?.data?.[query.rootName];
  if (!told || result?.errors?.length) throw new Error('The part cannot be told');
  const text = JSON.stringify(told);
  const body = Buffer.from(query.isBare ? text.slice(1, -1) : text);
  return { body, touched, usesLanguage: usesLanguage() };
}
