/**
 * Terms and the documents that they are in, packed: for each term how many documents there are, and
 * for each of them, in ascending order, how far its number is from the one before (a variable-length
 * integer) and a byte with how often the term is in its two fields.
 */
export type Segment = {
  /** In ascending order. */
  readonly terms: readonly string[];
  /** Where the documents of each term begin; one more than there are terms. */
  readonly starts: Uint32Array;
  readonly bytes: Uint8Array;
  /** How many documents it was made of. */
  readonly documents: number;
};

/** How often a term is in the two fields of a document: at most 3 times and 63 times, in one byte. */
export const frequencyOf = (first: number, second: number) =>
  (Math.min(first, 3) << 6) | Math.min(second, 63);
export const inFirst = (frequency: number) => frequency >> 6;
export const inSecond = (frequency: number) => frequency & 63;

/** By term: the number of a document and the frequency, in turn. */
export type Postings = Map<string, number[]>;

export function* packSegment(postings: Postings, documents: number): Generator<void, Segment> {
  const writer = createWriter();
  for (const [index, term] of [...postings.keys()].sort().entries()) {
    writer.add(term, inOrder(postings.get(term) ?? []));
    if (index % 64 === 0) yield;
  }
  return writer.finish(documents);
}

/**
 * Makes one segment of several.
 *
 * @param counts whether a document still counts in one of them.
 */
export function* mergeSegments<S extends Segment>(
  segments: readonly S[],
  counts: (document: number, segment: S) => boolean,
): Generator<void, Segment> {
  const writer = createWriter();
  const all = new Set<string>();
  for (const segment of segments) {
    for (const term of segment.terms) all.add(term);
    yield;
  }
  const terms = [...all].sort();
  const places = segments.map(() => 0);
  for (const [step, term] of terms.entries()) {
    const pairs: number[] = [];
    for (const [which, segment] of segments.entries()) {
      const place = places[which] ?? 0;
      if (segment.terms[place] !== term) continue;
      places[which] = place + 1;
      eachPosting(segment, place, (document, frequency) => {
        if (counts(document, segment)) pairs.push(document, frequency);
      });
    }
    if (pairs.length > 0) writer.add(term, inOrder(pairs));
    if (step % 32 === 0) yield;
  }
  return writer.finish(segments.reduce((sum, { documents }) => sum + documents, 0));
}

function createWriter() {
  const terms: string[] = [];
  const starts: number[] = [];
  let bytes = new Uint8Array(4_096);
  let at = 0;
  return {
    /** @param pairs in ascending order. */
    add(term: string, pairs: readonly number[]): void {
      // At most five bytes for a number and one for a frequency.
      if (at + pairs.length * 3 > bytes.length) bytes = grown(bytes, at + pairs.length * 3);
      terms.push(term);
      starts.push(at);
      let before = 0;
      for (let n = 0; n < pairs.length; n += 2) {
        const document = pairs[n] ?? 0;
        let gap = document - before;
        before = document;
        while (gap > 127) {
          bytes[at++] = (gap & 127) | 128;
          gap >>>= 7;
        }
        bytes[at++] = gap;
        bytes[at++] = pairs[n + 1] ?? 0;
      }
    },
    finish(documents: number): Segment {
      return {
        terms,
        starts: Uint32Array.from([...starts, at]),
        bytes: bytes.slice(0, at),
        documents,
      };
    },
  };
}

function grown(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, Math.ceil(bytes.length * 1.5)));
  larger.set(bytes);
  return larger;
}

function inOrder(pairs: number[]): number[] {
  for (let n = 2; n < pairs.length; n += 2) {
    if ((pairs[n] ?? 0) < (pairs[n - 2] ?? 0)) return sorted(pairs);
  }
  return pairs;
}

function sorted(pairs: number[]): number[] {
  const couples = Array.from({ length: pairs.length / 2 }, (_, n) => [
    pairs[2 * n] ?? 0,
    pairs[2 * n + 1] ?? 0,
  ]);
  return couples.sort(([one = 0], [other = 0]) => one - other).flat();
}

/** Goes through the documents of the n-th term. */
export function eachPosting(
  { starts, bytes }: Segment,
  index: number,
  visit: (document: number, frequency: number) => void,
): void {
  const end = starts[index + 1] ?? 0;
  let document = 0;
  for (let at = starts[index] ?? 0; at < end; ) {
    let gap = 0;
    let shift = 0;
    let byte = bytes[at++] ?? 0;
    while (byte > 127) {
      gap |= (byte & 127) << shift;
      shift += 7;
      byte = bytes[at++] ?? 0;
    }
    document += gap | (byte << shift);
    visit(document, bytes[at++] ?? 0);
  }
}
