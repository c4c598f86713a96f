import { keyOf } from '../../../tests/support/feed-items.ts';
import { documents } from '../feed/questions/documents.ts';
import { createVariables, type Places, steadyVariables } from '../feed/questions/variables.ts';

/** One read: when it was due (by `performance.now`), how long its answer took, and what was said. */
export type Read = {
  at: number;
  ms: number;
  /** Why it failed: no answer in ten seconds, another status than 200, or errors in the answer. */
  failure?: string;
  /** The `X-Feed-Age` of the answer. */
  ageSeconds: number;
};

/** Reads a second: a third each of a kept answer, a new list and a new clinic. */
export const readsPerSecond = 60;

const patienceMs = 10_000;

/**
 * Reads from a feed node at a steady rate, whether it answers or not, until it is told to end.
 *
 * @returns the reads so far, and a function that ends them and waits for the last answers.
 */
export function startSteadyReads(
  port: number,
  places: Places,
): { reads: Read[]; end: () => Promise<void> } {
  const varied = createVariables(places);
  const reads: Read[] = [];
  const underWay = new Set<Promise<void>>();
  let sent = 0;
  const kinds = [
    () => ({ query: documents.list, variables: steadyVariables.list }),
    (n: number) => ({ query: documents.list, variables: varied.list(n) }),
    (n: number) => ({ query: documents.one, variables: varied.one(n) }),
  ];
  const timer = setInterval(() => {
    const n = sent++;
    const question = kinds[n % kinds.length]?.(n);
    const one = read(port, JSON.stringify(question)).then((done) => void reads.push(done));
    underWay.add(one);
    void one.then(() => underWay.delete(one));
  }, 1_000 / readsPerSecond);
  return {
    reads,
    async end() {
      clearInterval(timer);
      await Promise.all(underWay);
    },
  };
}

async function read(port: number, body: string): Promise<Read> {
  const at = performance.now();
  const done = (failure?: string, age?: string | null): Read => ({
    at,
    ms: performance.now() - at,
    failure,
    ageSeconds: Number(age ?? 0),
  });
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${keyOf('site-1')}` },
      body,
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await answer.text();
    const isGood = answer.ok && text.startsWith('{"data":');
    const age = answer.headers.get('x-feed-age');
    return done(isGood ? undefined : `${answer.status} ${text.slice(0, 200)}`, age);
  } catch (error) {
    return done(String(error));
  }
}
