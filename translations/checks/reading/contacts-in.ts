import { masked } from './masked.ts';
import { matchesOf } from './matches-of.ts';
import { remembered } from './remembered.ts';

/** An address or a number to call: the same in every language. */
export type Contact = {
  kind: 'url' | 'email' | 'phone';
  text: string;
  /** What has to be the same: for a phone its digits, however they are grouped. */
  value: string;
  start: number;
  end: number;
};

const patterns: Record<Contact['kind'], RegExp> = {
  email: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  url: /(?:https?:\/\/|www\.)[^\s<>"'«»“”()、。؛،]+[^\s<>"'«»“”()、。؛،.,;:!?]/g,
  // With a country code, or as Russia's internal numbers are written: eleven digits from 8.
  phone: /(?:\+\d[\d ().-]{6,}\d|(?<!\d)8[ -]?\(?\d{3}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d))/g,
};

/** A text with its contacts blanked out. */
export const withoutContacts = remembered((text: string) => masked(text, contactsIn(text)));

/** The contacts of a text that went through `plainly`. */
export function contactsIn(text: string): Contact[] {
  // Without the sign, the pattern of an address would try each letter of a text.
  const kinds: Contact['kind'][] = text.includes('@')
    ? ['email', 'url', 'phone']
    : ['url', 'phone'];
  return kinds.flatMap((kind) =>
    matchesOf(text, patterns[kind]).map((match) => ({
      kind,
      text: match[0],
      value: kind === 'phone' ? match[0].replace(/\D/g, '') : match[0],
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
