import { hash } from 'node:crypto';
import type { LogEntry } from '../../feed-log/types.ts';
import { dayOf } from '../replica/view.ts';
import { allOf, type Dependencies } from './dependencies.ts';
import { moveOf } from './moves.ts';
import type { SiteState } from './site-state.ts';

/** How a body may be packed, best first. */
export type Encoding = 'br' | 'gzip';

/** An answer without errors, as bytes, with what says for how long it is true. */
export type Answer = {
  body: Buffer;
  packed: Map<Encoding, Buffer>;
  dependencies: Dependencies;
  /** Whether it depends on `Accept-Language`. */
  usesLanguage: boolean;
  /** What had been applied of the log when it was made. */
  seq: number;
  /** The UTC day on which it was made: some facts are true until a day. */
  day: number;
  /** The replica's revision at which it was last known to be true. */
  revision: number;
  /** SHA-256 of the body, once somebody has asked for it. */
  hash?: string;
  /** The forms in which it was sent by GET. */
  forms: Form[];
};

/** How an answer is sent: its own kind and encoding make it another representation. */
export type Representation = {
  method: string;
  type: MediaType;
  encoding: Encoding | undefined;
};

/** The media types of GraphQL over HTTP. */
export type MediaType = 'application/json' | 'application/graphql-response+json';

/** A representation with the header fields that are the same at each request, names and values in turn. */
export type Form = { as: Representation; headers: readonly string[] };

export function createAnswer({
  body,
  dependencies,
  usesLanguage,
  moment,
}: {
  body: Buffer;
  dependencies: Dependencies;
  usesLanguage: boolean;
  moment: Moment;
}): Answer {
  const { seq, revision, day } = moment;
  return { body, packed: new Map(), dependencies, usesLanguage, seq, revision, day, forms: [] };
}

/** The replica as it was before anything was read. */
export type Moment = Pick<Answer, 'seq' | 'revision' | 'day'>;

export const momentOf = ({ replica }: SiteState, now: number): Moment => ({
  seq: replica.seq(),
  revision: replica.revision(),
  day: dayOf(now),
});

/** SHA-256 of the body. */
export function hashOf(answer: Answer): string {
  answer.hash ??= hash('sha256', answer.body, 'base64url');
  return answer.hash;
}

/** Whether it is still what would be answered now. */
export function isTrue(
  answer: Moment & { dependencies: Dependencies },
  state: SiteState,
  day: number,
): boolean {
  const { replica } = state;
  if (answer.day !== day) return false;
  if (answer.revision === replica.revision()) return true;
  if (hasMoved(answer.dependencies, answer.seq, state)) return false;
  answer.revision = replica.revision();
  return true;
}

/** Whether anything of it has changed since a `seq`. */
function hasMoved(
  { types, items, everything, within }: Dependencies,
  since: number,
  state: SiteState,
): boolean {
  if (everything) return true;
  for (const type of types) if ((state.moves(type)?.seq ?? 0) > since) return true;
  for (const key of items) {
    for (const { seq } of editionsOf(key, state)) if (seq > since) return true;
  }
  return within.some((part) => hasMoved(part, since, state));
}

/** The last change of an item, and of its machine edition where the site takes that. */
function editionsOf(
  key: string,
  { replica, site }: Pick<SiteState, 'replica' | 'site'>,
): LogEntry[] {
  const [type = '', id = ''] = splitOnce(key);
  const machine = site.machineTexts ? replica.get(`${type}~machine`, id) : undefined;
  return [replica.get(type, id), machine].filter((entry) => entry !== undefined);
}

/**
 * When anything that an answer was made from last changed for its site, as HTTP writes it; undefined
 * where that cannot be told without telling more.
 */
export function lastModified(dependencies: Dependencies, state: SiteState): string | undefined {
  const { types, items, everything } = allOf(dependencies);
  const { site, replica, moves } = state;
  if (everything) return new Date().toUTCString();
  const all = [
    replica.get('site', site.id),
    ...[...types].map(moves),
    ...[...items].flatMap((key) => editionsOf(key, state).map((entry) => moveOf(entry, state))),
  ];
  // All of one form, ISO 8601 in UTC: the greatest text is the latest.
  let last = '';
  for (const move of all) {
    if (move?.at === null) return undefined;
    if (move && move.at > last) last = move.at;
  }
  return new Date(last || 0).toUTCString();
}

function splitOnce(key: string): [string, string] {
  const slash = key.indexOf('/');
  return [key.slice(0, slash), key.slice(slash + 1)];
}
