import { EngineError, type EngineErrorCode, type Refused } from '../engine-error.ts';
import { retryAfterMs } from '../retrying.ts';
import type { Exchange } from './exchanges.ts';

type Meaning = { code: EngineErrorCode; says: string; refused?: Refused };

/** Statuses of DeepL (developers.deepl.com, “Error handling”) that mean something of their own. */
const meanings: Record<number, Meaning> = {
  401: {
    code: 'ENGINE_REFUSED',
    says: 'DeepL refuses the key: check DEEPL_AUTH_KEY',
    refused: 'key',
  },
  403: {
    code: 'ENGINE_REFUSED',
    says: 'DeepL refuses the key: check DEEPL_AUTH_KEY, and that DEEPL_SERVER_URL is its server',
    refused: 'key',
  },
  404: { code: 'ENGINE_REFUSED', says: 'DeepL does not know the glossary', refused: 'glossary' },
  413: { code: 'ENGINE_REFUSED', says: 'DeepL finds the request too large', refused: 'text' },
  429: { code: 'ENGINE_BUSY', says: 'DeepL asks for fewer requests' },
  456: {
    code: 'ENGINE_QUOTA',
    says: 'The DeepL account has no characters left in its billing period',
  },
};

const refusesText: Meaning = {
  code: 'ENGINE_REFUSED',
  says: 'DeepL refuses the request',
  refused: 'text',
};

/** What a refusal is about, by the parameter that DeepL names in it. */
const refusedByWord: [RegExp, Refused][] = [
  [/glossary/i, 'glossary'],
  [/target_lang|source_lang/, 'locale'],
];

/** The error of ours for whatever went wrong in an exchange. It never holds the key. */
export function failureOf(
  error: unknown,
  exchange: Exchange,
  { authKey, now }: { authKey: string; now: number },
): EngineError {
  if (error instanceof EngineError) return error;
  const { status } = exchange;
  const words = wordsOf(error).replaceAll(authKey, '…');
  if (status === undefined) {
    return new EngineError('ENGINE_BUSY', `DeepL cannot be reached: ${words}`);
  }
  if (status < 400) {
    return new EngineError('ENGINE_BROKEN', `DeepL gave an answer that cannot be read: ${words}`);
  }
  const meaning = meanings[status] ?? (status >= 500 ? failing(status) : refusesText);
  const refused = meaning.refused === 'text' ? aboutWhat(words) : meaning.refused;
  return new EngineError(meaning.code, `${meaning.says} (${words})`, {
    refused,
    retryAfterMs: retryAfterMs(exchange.retryAfter, now),
  });
}

function failing(status: number): Meaning {
  return { code: 'ENGINE_BUSY', says: `DeepL fails with status ${status}` };
}

function aboutWhat(words: string): Refused {
  return refusedByWord.find(([word]) => word.test(words))?.[1] ?? 'text';
}

function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.slice(0, 300);
}
