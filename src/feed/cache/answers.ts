import { LRUCache } from 'lru-cache';
import { type Answer, dayOf, isTrue } from './answer.ts';
import type { SiteState } from './site-state.ts';

/** What is asked, whoever asks: an operation with its variables. */
export type Call = {
  /** Names it, and no other of this process. */
  readonly id: number;
  /** Whether an answer to it has depended on `Accept-Language`, at any site. */
  usesLanguage: boolean;
};

/** The answers that a node keeps, each for one site, within a number of bytes. */
export type Answers = {
  /** One that is still true; `header` is the request's `Accept-Language`. */
  find(call: Call, state: SiteState, header: string | undefined, now?: number): Answer | undefined;
  keep(call: Call, state: SiteState, header: string | undefined, answer: Answer): void;
  /** Bytes kept now. */
  bytes(): number;
};

/** A packed body takes about a quarter of it, and there are two; the rest of an answer. */
const packedShare = 0.5;
const overhead = 1_000;

export function createAnswers({
  maxBytes,
  clock = Date.now,
}: {
  maxBytes: number;
  clock?: () => number;
}): Answers {
  const kept = new LRUCache<string, Answer>({
    maxSize: maxBytes,
    sizeCalculation: ({ body, touched }) =>
      Math.ceil(body.length * (1 + packedShare)) + touched.items.size * 60 + overhead,
  });
  const keyOf = (call: Call, state: SiteState, header: string | undefined) =>
    `${state.tag} ${call.usesLanguage ? state.languageOf(header) : '*'} ${call.id}`;
  return {
    find(call, state, header, now = clock()) {
      const key = keyOf(call, state, header);
      const answer = kept.get(key);
      if (!answer) return undefined;
      if (isTrue(answer, state, dayOf(now))) return answer;
      kept.delete(key);
      return undefined;
    },
    keep(call, state, header, answer) {
      call.usesLanguage ||= answer.usesLanguage;
      kept.set(keyOf(call, state, header), answer);
    },
    bytes: () => kept.calculatedSize,
  };
}
