import { identityEngine } from '../../translations/engines/identity.ts';
import type { TranslationEngine } from '../../translations/engines/types.ts';

/** A machine whose texts can be told from people's, and say what they translate. */
export const echoEngine: TranslationEngine = {
  ...identityEngine,
  translate: async ({ texts, target }) =>
    texts.map((text) => ({ text: `[${target}] ${text}`, billedCharacters: 1, model: null })),
};
