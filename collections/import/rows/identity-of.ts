import { isBlank } from '../values/read-value.ts';
import { type Data, rowsIn, valueAt } from './data.ts';

/** What a row's document is recognised by, the next time that the row is read. */
export type Identity = {
  /** The same for the same document, in every file: ids of new documents are made of it. */
  name: string;
  /** As a person reads it: `wikidata Q123`. */
  shown: string;
  /** What other documents may be asked for; none where the fields tell only together. */
  keys: readonly IdentityKey[];
};

export type IdentityKey =
  | { field: 'externalIds'; system: string; value: string }
  | { field: 'code' | 'slug'; value: string };

/** What identifies a row's document, by the fields that its plan recognises documents by. */
export function identityOf({ collection, recognisedBy }: Settings, data: Data): Identity | null {
  const [first] = recognisedBy;
  if (first === 'externalIds') return byExternalIds(collection, data);
  const parts = recognisedBy.map((field) => valueAt(data, field));
  if (isBlank(parts[0])) return null;
  const shown = parts.filter((part) => !isBlank(part)).join(', ');
  if (first !== 'code' && first !== 'slug') {
    return { name: `${collection}:natural:${JSON.stringify(parts)}`, shown, keys: [] };
  }
  const keys = [{ field: first, value: shown } as const];
  return { name: `${collection}:${first}:${shown}`, shown: `${first} ${shown}`, keys };
}

type Settings = { collection: string; recognisedBy: readonly string[] };

function byExternalIds(collection: string, data: Data): Identity | null {
  const keys = rowsIn(data.externalIds).flatMap(({ system, value }) =>
    isBlank(system) || isBlank(value)
      ? []
      : [{ field: 'externalIds', system: String(system), value: String(value) } as const],
  );
  const [first] = keys;
  if (!first) return null;
  const { system, value } = first;
  return { name: `${collection}:${system}:${value}`, shown: `${system} ${value}`, keys };
}
