import type { Audience } from '../items/index.ts';
import type { LogEntry } from '../log/types.ts';
import type { TextKeys } from './lazy-texts.ts';
import type { Shared } from './packed-entry.ts';

/** What the entries of a store have in common. */
export type SharedByEntries = Shared & {
  /** Whether an audience has ever named a site. */
  names(siteId: string): boolean;
};

export function createShared(): SharedByEntries {
  const types = new Map<string, LogEntry['type']>();
  const audiences = new Map<string, Audience>();
  const keyLists = new Map<string, TextKeys>();
  const named = new Set<string>();

  function addAudience(key: string, audience: Audience): Audience {
    audiences.set(key, audience);
    for (const id of [...audience.allowed, ...audience.denied]) named.add(id);
    return audience;
  }
  function addKeys(name: string): TextKeys {
    const keys = name === '' ? [] : name.split(' ');
    const known = { keys, at: new Map(keys.map((key, index) => [key, index])) };
    keyLists.set(name, known);
    return known;
  }

  return {
    name(type) {
      const known = types.get(type) ?? type;
      types.set(type, known);
      return known;
    },
    audience(audience) {
      const key = JSON.stringify(audience);
      return audiences.get(key) ?? addAudience(key, audience);
    },
    textKeys: (name) => keyLists.get(name) ?? addKeys(name),
    names: (siteId) => named.has(siteId),
  };
}
