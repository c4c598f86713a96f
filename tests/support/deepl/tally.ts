import type { StubRequest } from './types.ts';

export type Billed = { target: string; text: string; characters: number; times: number };

/** What the stub keeps of its life: requests, what it billed for each text, its own time. */
export function tally() {
  const requests: StubRequest[] = [];
  const billed = new Map<string, Billed>();
  let ownTimeMs = 0;
  let billedCharacters = 0;
  let atOnce = 0;
  let mostAtOnce = 0;

  return {
    requests,
    billed,
    /** Adds a request that came then; what it returns is called when it is over. */
    begin: (seen: Pick<StubRequest, 'method' | 'path' | 'bytes' | 'translate'>, came: number) => {
      const request: StubRequest = { ...seen, status: null, left: false };
      requests.push(request);
      atOnce += 1;
      mostAtOnce = Math.max(mostAtOnce, atOnce);
      return (end: Pick<StubRequest, 'status' | 'left'>) => {
        Object.assign(request, end);
        atOnce -= 1;
        ownTimeMs += performance.now() - came;
      };
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
      /** Requests that were open at the same moment, at most. */
      mostAtOnce,
    }),
  };
}
