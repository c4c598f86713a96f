import { localeTags } from '../locales.ts';
import { charactersOf } from './characters.ts';
import { pseudoText } from './pseudo-text.ts';
import type { Capability, TranslationEngine } from './types.ts';

/**
 * Needs no key and no network: what it makes looks translated, is longer than the source and
 * cannot be taken for a translation. It shows what is not localized and where long text breaks.
 */
export const pseudoEngine: TranslationEngine = {
  id: 'pseudo',
  limits: { texts: 50, bytes: 128 * 1024 },
  encodedBytes: Buffer.byteLength,
  billable: charactersOf,
  languages: async () => everything,
  translate: async ({ texts, tagged, target }, signal) => {
    signal?.throwIfAborted();
    return texts.map((text) => ({
      text: pseudoText(text, { tagged, target }),
      billedCharacters: charactersOf(text),
      model: null,
    }));
  },
  usage: async () => null,
};

const everything = Object.fromEntries(
  localeTags.map((tag): [string, Capability] => [
    tag,
    // Its own texts can be made no others of.
    { text: 'tags', glossary: false, source: false },
  ]),
) as Awaited<ReturnType<TranslationEngine['languages']>>;
