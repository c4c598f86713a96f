import { askedDaily } from '../asked-daily.ts';
import { type Abilities, documentedAbilities, readAbilities } from './abilities.ts';
import type { DeeplAccess } from './connection.ts';

/** What DeepL can do, by its own list; deepl-node has no call for this endpoint. */
export function askAbilities({ authKey, serverUrl, timing }: DeeplAccess) {
  const url = new URL('/v3/languages?resource=translate_text', serverUrl);
  const headers = { Authorization: `DeepL-Auth-Key ${authKey}` };
  return askedDaily<Abilities>({
    who: 'DeepL',
    ask: async (over) => {
      const response = await fetch(url, { headers, signal: over });
      return response.ok ? readAbilities(await response.json()) : undefined;
    },
    otherwise: documentedAbilities,
    timing,
  });
}
