import type { EngineTiming } from '../timing.ts';
import { withDeadline } from '../withDeadline.ts';
import { type Abilities, documentedAbilities, readAbilities } from './abilities.ts';
import type { DeeplAccess } from './connection.ts';

const freshMs = 24 * 3_600_000;
const askAgainMs = 5 * 60_000;

/**
 * What DeepL can do, asked for at the first use and once a day; the table while it cannot be
 * reached. deepl-node has no call for this endpoint.
 */
export function askAbilities({ authKey, serverUrl, timing }: DeeplAccess) {
  let known: { abilities: Promise<Abilities>; until: number } | undefined;

  const ask = async (): Promise<Abilities> => {
    const answer = await fetchLanguages({ authKey, serverUrl, timing }).catch(() => undefined);
    const abilities = readAbilities(answer);
    known = {
      abilities: Promise.resolve(abilities ?? documentedAbilities),
      until: timing.now() + (abilities ? freshMs : askAgainMs),
    };
    return known.abilities;
  };

  return (signal?: AbortSignal): Promise<Abilities> => {
    if (!known || timing.now() >= known.until) {
      known = { abilities: ask(), until: Number.POSITIVE_INFINITY };
    }
    const { abilities } = known;
    // One question for all who wait; whoever is cancelled waits no longer.
    return withDeadline(() => abilities, { timeoutMs: timing.timeoutMs * 2, signal });
  };
}

function fetchLanguages({ authKey, serverUrl, timing }: DeeplAccess): Promise<unknown> {
  const url = new URL('/v3/languages?resource=translate_text', serverUrl);
  return withDeadline(
    async (over) => {
      const headers = { Authorization: `DeepL-Auth-Key ${authKey}` };
      const response = await fetch(url, { headers, signal: over });
      return response.ok ? response.json() : undefined;
    },
    { timeoutMs: languagesTimeout(timing) },
  );
}

/** A list is quick to give, and translation waits for it. */
function languagesTimeout({ timeoutMs }: EngineTiming): number {
  return Math.min(timeoutMs, 5_000);
}
