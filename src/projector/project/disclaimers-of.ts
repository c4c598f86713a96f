import { hashOf } from '../../../translations/records/value.ts';
import type { DisclaimerRef } from '../../contract/common.ts';
import type { Localized, PublicType } from '../../contract/index.ts';
import { codes, localized } from './common.ts';
import type { Related } from './types.ts';

/** Enough of a hash to tell two wordings of one text apart. */
const hashLength = 12;

/** The disclaimers that apply to a type, by id; one that names no type applies to all. */
export function disclaimersOf(type: PublicType, all: readonly Related[]): DisclaimerRef[] {
  return all
    .filter(({ appliesTo }) => {
      const types = codes(appliesTo);
      return types.length === 0 || types.includes(type);
    })
    .map(({ id, jurisdiction, version, text }) => ({
      id,
      jurisdiction: String(jurisdiction),
      text: hashed(localized(text), String(version)),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

function hashed(text: Localized, edition: string): Localized {
  return Object.fromEntries(
    Object.entries(text).map(([locale, words]) => [
      locale,
      hashOf(`${edition}\n${words}`).slice(0, hashLength),
    ]),
  );
}
