import { EngineError, type EngineErrorCode, type Refused } from '../engine-error.ts';
import { retryAfterMs } from '../retrying.ts';

/** The error of ours for an answer that is not a success. */
export async function failureOf(response: Response, now: number): Promise<EngineError> {
  const { status } = response;
  const words = (await response.text().catch(() => '')).slice(0, 300);
  const [code, refused] = meaningOf(status, words);
  const says = refused === 'key' ? 'refuses the key: check LIBRETRANSLATE_API_KEY' : 'answers';
  return new EngineError(code, `LibreTranslate ${says} (${status} ${words})`, {
    refused,
    retryAfterMs: retryAfterMs(response.headers.get('retry-after'), now),
  });
}

/** Codes by LibreTranslate's statuses; its 400 tells a language from a text by its words alone. */
function meaningOf(status: number, words: string): [EngineErrorCode, Refused?] {
  if (status === 429 || status >= 500) return ['ENGINE_BUSY'];
  if (status === 401 || status === 403) return ['ENGINE_REFUSED', 'key'];
  const aboutLocale = /not supported|not available as a target/i.test(words);
  return ['ENGINE_REFUSED', aboutLocale ? 'locale' : 'text'];
}
