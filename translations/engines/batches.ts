import type { TranslationEngine } from './types.ts';

type Limits = Pick<TranslationEngine, 'limits' | 'encodedBytes'>;

/**
 * Distributes texts over as few requests as an engine's limits allow: indexes of the texts, each
 * once, ascending within a request. In the order of the texts where that needs no more requests than
 * any other way; otherwise large and small ones are mixed. A text that alone is over the limit gets
 * a request of its own, which the engine refuses.
 */
export function batchesOf(texts: readonly string[], engine: Limits): number[][] {
  const bytes = texts.map(engine.encodedBytes);
  const limit = { texts: engine.limits.texts, bytes: engine.limits.bytes };
  const inOrder = pack(bytes.keys(), bytes, limit, lastOnly);
  const fewest = fewestRequests(bytes, limit);
  if (inOrder.length <= fewest) return asIndexes(inOrder);

  const largestFirst = [...bytes.keys()].sort((a, b) => (bytes[b] ?? 0) - (bytes[a] ?? 0));
  const candidates = [
    balanced(largestFirst, bytes, limit, fewest),
    balanced(largestFirst, bytes, limit, fewest + 1),
    pack(largestFirst, bytes, limit, firstThatFits),
    inOrder,
  ];
  return asIndexes(shortest(candidates));
}

/** What no distribution can do better than, by the number of texts and by their bytes. */
export function fewestRequests(
  bytes: readonly number[],
  limit: { texts: number; bytes: number },
): number {
  const total = bytes.reduce((sum, one) => sum + one, 0);
  return Math.max(Math.ceil(bytes.length / limit.texts), Math.ceil(total / limit.bytes));
}

type Request = { indexes: number[]; bytes: number };
type Limit = { texts: number; bytes: number };
type Choose = (requests: Request[], fits: (request: Request) => boolean) => Request | undefined;

const lastOnly: Choose = (requests, fits) => {
  const last = requests.at(-1);
  return last && fits(last) ? last : undefined;
};

const firstThatFits: Choose = (requests, fits) => requests.find(fits);

function pack(
  order: Iterable<number>,
  bytes: readonly number[],
  limit: Limit,
  choose: Choose,
): Request[] {
  const requests: Request[] = [];
  for (const index of order) {
    const size = bytes[index] ?? 0;
    const chosen = choose(requests, (request) => fits(request, size, limit));
    if (chosen) add(chosen, index, size);
    else requests.push({ indexes: [index], bytes: size });
  }
  return requests;
}

/** Each text, the largest first, goes to the emptiest of so many requests; nothing if one fits none. */
function balanced(
  order: readonly number[],
  bytes: readonly number[],
  limit: Limit,
  count: number,
): Request[] | undefined {
  const requests = Array.from({ length: count }, (): Request => ({ indexes: [], bytes: 0 }));
  for (const index of order) {
    const size = bytes[index] ?? 0;
    let emptiest: Request | undefined;
    for (const request of requests) {
      if (
        fits(request, size, limit) &&
        request.bytes < (emptiest?.bytes ?? Number.POSITIVE_INFINITY)
      ) {
        emptiest = request;
      }
    }
    if (!emptiest) return undefined;
    add(emptiest, index, size);
  }
  return requests;
}

function fits(request: Request, size: number, limit: Limit): boolean {
  return request.indexes.length < limit.texts && request.bytes + size <= limit.bytes;
}

function add(request: Request, index: number, size: number): void {
  request.indexes.push(index);
  request.bytes += size;
}

function shortest(candidates: (Request[] | undefined)[]): Request[] {
  const done = candidates.filter((one) => one !== undefined);
  return done.sort((a, b) => a.length - b.length)[0] ?? [];
}

function asIndexes(requests: Request[]): number[][] {
  return requests
    .map(({ indexes }) => indexes.sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
}
