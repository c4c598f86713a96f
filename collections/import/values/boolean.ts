import { folded } from '../map/folded.ts';
import type { ReadValue } from './types.ts';

const yes = new Set(['yes', 'y', 'true', '1', 'on', 'да', 'д', 'истина', 'есть']);
const no = new Set(['no', 'n', 'false', '0', 'off', 'нет', 'н', 'ложь']);

/** `+` and `-` are signs, which folding takes away. */
const signs: Readonly<Record<string, boolean>> = { '+': true, '✓': true, '-': false, '−': false };

/** Yes or no, in English or Russian. */
export const readBoolean: ReadValue = (value) => {
  if (typeof value === 'boolean') return { value };
  const written = String(value).trim();
  const sign = signs[written];
  if (sign !== undefined) return { value: sign };
  const word = folded(written);
  if (yes.has(word)) return { value: true };
  if (no.has(word)) return { value: false };
  return { reason: 'it is neither yes nor no', cure: 'write yes or no (да or нет)' };
};
