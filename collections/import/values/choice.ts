import { countryCodes } from '../../codes/countries.ts';
import type { Choice } from '../map/field-tree.ts';
import { folded } from '../map/folded.ts';
import { nearNames } from '../map/near-names.ts';
import { countryAliases } from './country-names.ts';
import { plainText } from './text.ts';
import type { ReadValue } from './types.ts';

const SHOWN = 12;

/** One of a closed list: by its value, or by its name in any language of the product. */
export const readChoice: ReadValue = (value, { field }) => {
  const written = plainText(value);
  const names = namesOf(field.options);
  const found = names.get(folded(written));
  if (found !== undefined && found !== null) return { value: found };
  const near = nearNames(
    written,
    field.options.flatMap(({ value, labels }) => [value, ...labels]),
  );
  const some = near.length > 0 ? near : field.options.map(({ value }) => value);
  const listed = some.slice(0, SHOWN).join(', ');
  return {
    reason:
      found === null ? 'more than one value has this name' : 'it is not one of the allowed values',
    cure: `write one of: ${listed}${some.length > SHOWN ? ', …' : ''}`,
  };
};

const cache = new WeakMap<readonly Choice[], ReadonlyMap<string, string | null>>();

/** Values by their folded names; null where a name has two. A value's own name always wins. */
export function namesOf(options: readonly Choice[]): ReadonlyMap<string, string | null> {
  const known = cache.get(options);
  if (known) return known;
  const names = new Map<string, string | null>();
  for (const { value, labels } of options) {
    for (const label of labels.map(folded)) {
      const taken = names.get(label);
      names.set(label, taken === undefined || taken === value ? value : null);
    }
  }
  if (isCountries(options)) {
    for (const [code, aliases] of Object.entries(countryAliases)) {
      for (const alias of aliases) names.set(folded(alias), code);
    }
  }
  for (const { value } of options) names.set(folded(value), value);
  cache.set(options, names);
  return names;
}

function isCountries(options: readonly Choice[]): boolean {
  const values = new Set(options.map(({ value }) => value));
  return countryCodes.every((code) => values.has(code));
}
