import type { StubRequest } from './types.ts';

export type Billed = { target: string; text: string; characters: number; times: number };

/** What the stub keeps of its life: requests, what it billed for each text, its own time. */
export function tally() {
  const requests: StubRequest[] = [];
  const billed = new Map<string, Billed>();
  let ownTimeMs = 0;
  let billedCharacters = 0;

  return {
    requests,
    billed,
    /** Adds a request that has been answered, and the time that it took. */
    note: (request: StubRequest, milliseconds: number) => {
      requests.push(request);
      ownTimeMs += milliseconds;
    },
    bill: (target: string, text: string, characters: number) => {
      const key = `${target}\n${text}`;
      const before = billed.get(key) ?? { target, text, characters: 0, times: 0 };
      billed.set(key, {
        ...before,
        characters: before.characters + characters,
        times: before.times + 1,
      });
      billedCharacters += characters;
    },
    figures: () => ({
      requests: requests.length,
      translateRequests: requests.filter(({ translate }) => translate).length,
      billedCharacters,
      ownTimeMs,
    }),
  };
}
