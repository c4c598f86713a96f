import { dayOf, momentOf } from '../cache/answer.ts';
import { canonicalJson } from '../cache/canonical.ts';
import type { SiteState } from '../cache/site-state.ts';
import { type Touched, trackedView } from '../cache/touched.ts';
import type { View } from '../memory/view.ts';
import type { FeedContext } from '../schema/context.ts';
import { readingKey } from '../schema/query/criteria.ts';
import { type Served, serve } from '../schema/served.ts';
import type { CompiledPart, CompiledParts } from './compile.ts';
import type { Group, KeptParts, Part } from './kept.ts';
import type { Write } from './outline.ts';
import { createScratch, type Scratch } from './scratch.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The context of an execution, which notes whether it has asked for `Accept-Language`. */
export type NotedContext = FeedContext & { usesLanguage(): boolean };

export type Asked = {
  view: View;
  state: SiteState;
  contextOf(view: View): NotedContext;
  variables: Variables;
  /** What stands beside `data`. */
  extensions: unknown;
};

/** An answer's JSON, or a part of it, and what it was made from. */
export type Written = { bytes: Buffer; touched: Touched; usesLanguage: boolean };

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
  const teller: Teller = {
    compiled,
    kept,
    asked,
    variables,
    state: asked.state,
    day: dayOf(Date.now()),
    groupOf: createGroups(kept, asked),
  };
  const scratch = free.pop() ?? createScratch();
  try {
    scratch.bytes(opening);
    const told = compose(teller, compiled.write, { scratch, source: noSource });
    scratch.text(`,"extensions":${JSON.stringify(asked.extensions)}}`);
    return { ...told, bytes: scratch.take() };
  } catch {
    scratch.take();
    return undefined;
  } finally {
    free.push(scratch);
  }
}

const noSource = () => undefined;

const opening = Buffer.from('{"data":');

/** Those that nobody writes into: parts are written while answers are. */
const free: Scratch[] = [];

/** What it takes to tell of items. */
type Teller = {
  compiled: CompiledParts;
  kept: KeptParts;
  asked: Asked;
  /** Coerced. */
  variables: Variables;
  state: SiteState;
  /** The UTC day of the request. */
  day: number;
  groupOf(part: CompiledPart, served: Served): Group;
};

/** Writes something with the parts of its items in it. */
function compose(
  teller: Teller,
  write: Write,
  { scratch, source }: { scratch: Scratch; source: (view: View) => unknown },
): Omit<Written, 'bytes'> {
  const { view, touched } = trackedView(teller.asked.view);
  const context = teller.asked.contextOf(view);
  write(source(view), {
    context,
    variables: teller.variables,
    text: scratch.text,
    bytes: scratch.bytes,
    item(served, index) {
      const part = partFor(teller, teller.compiled.parts[index] as CompiledPart, served);
      touched.within.push(part.touched);
      scratch.bytes(part.bytes);
    },
  });
  return { touched, usesLanguage: context.usesLanguage() };
}

/** What a part is known among: the part, whose it is, for which reader and by which variables. */
function createGroups(kept: KeptParts, { state: { tag }, variables }: Asked): Teller['groupOf'] {
  const known = new Map<CompiledPart, { reading: Served['reading']; type: string; group: Group }>();
  return (part, { entry: { type }, reading }) => {
    const last = known.get(part);
    if (last?.reading === reading && last.type === type) return last.group;
    const group = kept.group(
      `${tag} ${readingKey(reading)} ${part.id} ${type} ${given(part, variables)}`,
    );
    known.set(part, { reading, type, group });
    return group;
  };
}

function given({ variableNames }: CompiledPart, variables: Variables): string {
  if (variableNames.length === 0) return '';
  return variableNames.map((name) => canonicalJson(variables[name])).join(' ');
}

/** @throws when something is wrong with it, or it is not for everybody. */
function partFor(teller: Teller, query: CompiledPart, served: Served): Part {
  const { kept, asked, groupOf } = teller;
  const { id } = served.entry;
  const group = groupOf(query, served);
  const known = kept.find(group, id, teller);
  if (known) return known;
  const moment = momentOf(asked.state, Date.now());
  const { bytes, touched, usesLanguage } = query.write
    ? written(teller, query.write, served)
    : executed(teller, query, served);
  if (usesLanguage) throw new Error('The part is not for everybody');
  const part = { ...moment, touched, bytes };
  kept.keep(group, id, part);
  return part;
}

/** The same item for the same reader, so that what is read of it is noted with the part. */
const itemOf =
  ({ entry, reading }: Served) =>
  (view: View): Served => {
    view.get(entry.type, entry.id);
    return serve(entry, { view, reading });
  };

function written(teller: Teller, write: Write, served: Served): Written {
  const scratch = free.pop() ?? createScratch();
  try {
    const told = compose(teller, write, { scratch, source: itemOf(served) });
    return { ...told, bytes: scratch.take() };
  } finally {
    scratch.take();
    free.push(scratch);
  }
}

function executed({ asked }: Teller, query: CompiledPart, served: Served): Written {
  const { view, touched } = trackedView(asked.view);
  const context = asked.contextOf(view);
  const result = query.execute?.(itemOf(served)(view), context, asked.variables);
  const told = result?.data?.[query.rootName];
  if (!told || result?.errors?.length) throw new Error('The part cannot be told');
  const json = JSON.stringify(told);
  const bytes = Buffer.from(query.isBare ? json.slice(1, -1) : json);
  return { bytes, touched, usesLanguage: context.usesLanguage() };
}
