import { createHash } from 'node:crypto';
import { GlossaryEntries, type MultilingualGlossaryDictionaryEntries } from 'deepl-node';
import { PolyclinicError } from '../../../src/errors.ts';
import type { GlossaryPair } from '../types.ts';
import { baseCode } from './codes.ts';

export const namePrefix = 'polyclinic-';

/** DeepL's limits: bytes of a dictionary, and of a term (developers.deepl.com, “Glossaries”). */
const dictionaryBytes = 10 * 1024 * 1024;
const termBytes = 1024;

/**
 * Terms as DeepL's dictionaries, one a direction of base languages, sorted, so that equal terms
 * make equal dictionaries. Of two translations of a term the first counts.
 *
 * @throws PolyclinicError BAD_INPUT naming the direction whose term or dictionary is too large, or
 * has line breaks or tabs.
 */
export function dictionariesOf(
  terms: readonly GlossaryPair[],
): MultilingualGlossaryDictionaryEntries[] {
  const directions = new Map<string, Map<string, string>>();
  for (const { source, target, term, translation } of terms) {
    const direction = `${baseCode(source)}>${baseCode(target)}`;
    const entries = directions.get(direction) ?? new Map<string, string>();
    directions.set(direction, entries);
    const [from, to] = [term.trim(), translation.trim()];
    if (from && to && !entries.has(from)) entries.set(from, checked(direction, from, to));
  }
  return [...directions]
    .filter(([, entries]) => entries.size > 0)
    .sort(byFirst)
    .map(([direction, entries]) => dictionary(direction, [...entries].sort(byFirst)));
}

/** The name of a glossary with these dictionaries: its hash changes when any term does. */
export function glossaryName(dictionaries: MultilingualGlossaryDictionaryEntries[]): string {
  const content = dictionaries.map(({ sourceLangCode, targetLangCode, entries }) => [
    sourceLangCode,
    targetLangCode,
    entries.toTsv(),
  ]);
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return `${namePrefix}${hash.slice(0, 16)}`;
}

function dictionary(
  direction: string,
  entries: [string, string][],
): MultilingualGlossaryDictionaryEntries {
  const [sourceLangCode, targetLangCode] = direction.split('>') as ['ru', 'en'];
  const bytes = entries.reduce((sum, entry) => sum + Buffer.byteLength(entry.join('\t')) + 1, 0);
  if (bytes > dictionaryBytes) {
    throw new PolyclinicError(
      'BAD_INPUT',
      `The glossary ${direction} takes ${bytes} bytes of DeepL's ${dictionaryBytes}: remove terms`,
      { field: direction },
    );
  }
  const object: Record<string, string> = Object.fromEntries(entries);
  return { sourceLangCode, targetLangCode, entries: new GlossaryEntries({ entries: object }) };
}

function checked(direction: string, term: string, translation: string): string {
  for (const text of [term, translation]) {
    const problem = /[\p{Cc}\u2028\u2029]/u.test(text)
      ? 'has a line break, a tab or another control character'
      : Buffer.byteLength(text) > termBytes
        ? `takes more than ${termBytes} bytes`
        : undefined;
    if (problem) {
      const message = `The term “${text.slice(0, 40)}” of the glossary ${direction} ${problem}`;
      throw new PolyclinicError('BAD_INPUT', message, { field: direction });
    }
  }
  return translation;
}

function byFirst(a: [string, unknown], b: [string, unknown]): number {
  return a[0] < b[0] ? -1 : Number(a[0] > b[0]);
}
