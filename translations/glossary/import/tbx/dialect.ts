import type { XmlTag } from '../../../xml/read-xml.ts';
import type { TermStatus } from '../../concepts/types.ts';

/**
 * What elements are, in ISO 30042:2019 (`tbx`) and in the older `martif`. The second name of a pair
 * is the older one.
 */
const structure: Readonly<Record<string, 'entry' | 'language' | 'term' | 'word'>> = {
  conceptEntry: 'entry',
  termEntry: 'entry',
  langSec: 'language',
  langSet: 'language',
  termSec: 'term',
  tig: 'term',
  ntig: 'term',
  term: 'word',
};

export type Part = (typeof structure)[string];

export const roots: ReadonlySet<string> = new Set(['tbx', 'martif']);

export const partOf = ({ name }: XmlTag): Part | undefined => structure[name];

/** Data categories that are read, in their DCT names and as `type` of DCA's elements. */
const categories = {
  subjectField: 'domain',
  definition: 'definition',
  note: 'note',
  administrativeStatus: 'status',
  normativeAuthorization: 'status',
} as const;

export type Category = (typeof categories)[keyof typeof categories];

/** What an element says: by its `type` (`<descrip type="definition">`), else by its own name. */
export function categoryOf({ name, attributes }: XmlTag): Category | undefined {
  return Object.entries(categories).find(
    ([category]) => category === (attributes.type ?? name),
  )?.[1];
}

const statuses: Readonly<Record<string, TermStatus>> = {
  preferredTerm: 'preferred',
  standardizedTerm: 'preferred',
  admittedTerm: 'accepted',
  regulatedTerm: 'accepted',
  legalTerm: 'accepted',
  deprecatedTerm: 'forbidden',
  supersededTerm: 'forbidden',
};

/** A term's status by the pick list of TBX, with or without `-admn-sts`; undefined for other words. */
export function statusOf(value: string): TermStatus | undefined {
  return statuses[value.trim().replace(/-admn-sts$/u, '')];
}
