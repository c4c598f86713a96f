import { LRUCache } from 'lru-cache';
import { isTrue, type Moment } from '../cache/answer.ts';
import type { SiteState } from '../cache/site-state.ts';
import type { Touched } from '../cache/touched.ts';

/** What an operation tells of one item, as JSON, with what says for how long it is true. */
export type Part = Moment & { bytes: Buffer; touched: Touched };

/** The parts of one kind by their items' ids: those used lately, and those used before that. */
export type Group = { turn: number; young: Map<string, Part>; old: Map<string, Part> };

/** The parts that a node keeps, within a number of bytes. */
export type KeptParts = {
  /** Those of a kind: of one question, for one site, reader and type. */
  group(key: string): Group;
  /** One that is still true on a UTC day. */
  find(group: Group, id: string, at: { state: SiteState; day: number }): Part | undefined;
  keep(group: Group, id: string, part: Part): void;
  /** Bytes kept now, at most. */
  bytes(): number;
};

/** What an entry takes beside its bytes, and each item that it was made from. */
const overhead = 400;
const perItem = 60;
const mostGroups = 5_000;

/**
 * Keeps parts in two generations: when the young ones take half of the bytes, they are the old ones,
 * and those that were old and not used since are gone. A list looks up dozens: an order of use kept
 * for each would take longer than the rest.
 */
export function createKeptParts({ maxBytes }: { maxBytes: number }): KeptParts {
  const groups = new LRUCache<string, Group>({ max: mostGroups });
  let turn = 0;
  let youngBytes = 0;
  let oldBytes = 0;

  /** Brings a group to the present turn. */
  function turned(group: Group): Group {
    if (group.turn === turn) return group;
    group.old = group.turn === turn - 1 ? group.young : new Map();
    group.young = new Map();
    group.turn = turn;
    return group;
  }

  function keep(group: Group, id: string, part: Part): void {
    turned(group).young.set(id, part);
    youngBytes += part.bytes.length + part.touched.items.size * perItem + overhead;
    if (youngBytes <= maxBytes / 2) return;
    turn += 1;
    [oldBytes, youngBytes] = [youngBytes, 0];
  }

  return {
    group(key) {
      const known = groups.get(key);
      if (known) return known;
      const group: Group = { turn, young: new Map(), old: new Map() };
      groups.set(key, group);
      return group;
    },
    find(group, id, { state, day }) {
      const { young, old } = turned(group);
      const part = young.get(id) ?? old.get(id);
      if (!part || !isTrue(part, state, day)) return undefined;
      if (!young.has(id)) keep(group, id, part);
      return part;
    },
    keep,
    bytes: () => oldBytes + youngBytes,
  };
}
