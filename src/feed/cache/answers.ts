import { LRUCache } from 'lru-cache';
import { dayOf } from '../replica/view.ts';
import { type Answer, isTrue } from './answer.ts';
import type { OperationKey } from './operation-keys.ts';
import type { SiteState } from './site-state.ts';

/** The answers that a node keeps, each for one site, within a number of bytes. */
export type Answers = {
  /** One that is still true; `header` is the request's `Accept-Language`. */
  find(
    key: OperationKey,
    state: SiteState,
    header: string | undefined,
    now?: number,
  ): Answer | undefined;
  keep(key: OperationKey, state: SiteState, header: string | undefined, answer: Answer): void;
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
    sizeCalculation: ({ body, dependencies }) =>
      Math.ceil(body.length * (1 + packedShare)) + dependencies.items.size * 60 + overhead,
  });
  const keyOf = (key: OperationKey, state: SiteState, header: string | undefined) =>
    `${state.tag} ${key.usesLanguage ? state.languageOf(header) : '*'} ${key.id}`;
  return {
    find(key, state, header, now = clock()) {
      const named = keyOf(key, state, header);
      const answer = kept.get(named);
      if (!answer) return undefined;
      if (isTrue(answer, state, dayOf(now))) return answer;
      kept.delete(named);
      return undefined;
    },
    keep(key, state, header, answer) {
      key.usesLanguage ||= answer.usesLanguage;
      kept.set(keyOf(key, state, header), answer);
    },
    bytes: () => kept.calculatedSize,
  };
}
