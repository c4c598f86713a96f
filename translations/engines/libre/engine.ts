import { z } from 'zod';
import { localeTags } from '../../locales.ts';
import { askedDaily } from '../asked-daily.ts';
import { circuitBreaker } from '../circuit-breaker.ts';
import { EngineError } from '../engine-error.ts';
import { retrying } from '../retrying.ts';
import { type EngineTiming, usualTiming } from '../timing.ts';
import type { Capability, EngineBatch, EngineText, TranslationEngine } from '../types.ts';
import { withDeadline } from '../with-deadline.ts';
import { documentedCodes, type LibreCodes, readCodes } from './codes.ts';
import { failureOf } from './failure.ts';
import { keepTags } from './keep-tags.ts';

const who = 'LibreTranslate';
const translated = z.object({ translatedText: z.array(z.string()) });

/**
 * A LibreTranslate server (docs.libretranslate.com), for whoever may not send text abroad. Nothing
 * is billed; there are no glossaries.
 */
export function libreEngine({
  url,
  apiKey,
  timing: given,
}: {
  url: string;
  apiKey?: string;
  timing?: Partial<EngineTiming>;
}): TranslationEngine {
  const timing = { ...usualTiming, ...given };
  const circuit = circuitBreaker({ name: who, clock: timing.clock });
  const at = (path: string) => `${url.replace(/\/+$/, '')}${path}`;

  const codes = askedDaily<LibreCodes>({
    who,
    ask: async (over) => {
      const response = await fetch(at('/languages'), { signal: over });
      return response.ok ? readCodes(await response.json()) : undefined;
    },
    otherwise: documentedCodes,
    timing,
  });

  const post = async (body: object, over: AbortSignal): Promise<unknown> => {
    const response = await fetch(at('/translate'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, ...(apiKey && { api_key: apiKey }) }),
      signal: over,
    }).catch(() => {
      throw new EngineError('ENGINE_BUSY', `LibreTranslate cannot be reached at ${url}`);
    });
    if (!response.ok) throw await failureOf(response, timing.now());
    return response.json().catch(() => undefined);
  };

  const send = async (batch: EngineBatch, over: AbortSignal): Promise<EngineText[]> => {
    const { [batch.source]: source, [batch.target]: target } = await codes(over);
    if (!source || !target) throw notOffered(batch);
    const format = batch.tagged ? 'html' : 'text';
    return asTexts(batch, await post({ q: batch.texts, source, target, format }, over));
  };

  return {
    id: 'libre',
    limits: { texts: 50, bytes: 64 * 1024 },
    encodedBytes: (text) => Buffer.byteLength(JSON.stringify(text)) + 1,
    billable: () => 0,
    languages: async (signal) => capabilitiesOf(await codes(signal)),
    translate: async (batch, signal) => {
      if (batch.texts.length === 0) return [];
      const attempt = () =>
        withDeadline((over) => send(batch, over), { who, timeoutMs: timing.timeoutMs, signal });
      return circuit.run(() => retrying(attempt, { timing, signal }));
    },
    usage: async () => null,
  };
}

function capabilitiesOf(codes: LibreCodes) {
  return Object.fromEntries(
    localeTags.map((tag): [string, Capability] => [
      tag,
      { text: codes[tag] ? 'tags' : 'none', glossary: false, source: codes[tag] !== null },
    ]),
  ) as Awaited<ReturnType<TranslationEngine['languages']>>;
}

function asTexts({ texts, tagged }: EngineBatch, answer: unknown): EngineText[] {
  const { data } = translated.safeParse(answer);
  if (data?.translatedText.length !== texts.length) {
    throw new EngineError('ENGINE_BROKEN', 'LibreTranslate gave an answer that cannot be used');
  }
  return data.translatedText.map((text, index) => ({
    text: tagged ? keepTags(texts[index] ?? '', text) : text,
    billedCharacters: 0,
    model: null,
  }));
}

function notOffered({ source, target }: EngineBatch): EngineError {
  const message = `LibreTranslate does not translate from ${source} into ${target}`;
  return new EngineError('ENGINE_REFUSED', message, { refused: 'locale' });
}
