import { localeTags } from '../locales.ts';
import type { Capability, TranslationEngine } from './types.ts';

/** Returns its input: for proofs that what goes through the pipeline comes out as it was. */
export const identityEngine: TranslationEngine = {
  id: 'identity',
  limits: { texts: 50, bytes: 128 * 1024 },
  encodedBytes: Buffer.byteLength,
  billable: () => 0,
  languages: async () => everything,
  translate: async ({ texts }, signal) => {
    signal?.throwIfAborted();
    return texts.map((text) => ({ text, billedCharacters: 0, model: null }));
  },
  usage: async () => null,
};

const everything = Object.fromEntries(
  localeTags.map((tag): [string, Capability] => [
    tag,
    { text: 'tags', glossary: false, source: true },
  ]),
) as Awaited<ReturnType<TranslationEngine['languages']>>;
