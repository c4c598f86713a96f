import type { DeepLClient, TargetLanguageCode, TextResult } from 'deepl-node';
import { charactersOf } from '../characters.ts';
import { circuitBreaker } from '../circuit-breaker.ts';
import { EngineError } from '../engine-error.ts';
import { type EngineTiming, usualTiming } from '../timing.ts';
import type { EngineBatch, EngineText, TranslationEngine } from '../types.ts';
import type { Ability } from './abilities.ts';
import { askAbilities } from './ask-abilities.ts';
import { baseCode, targetCode } from './codes.ts';
import { deeplConnection, serverOf } from './connection.ts';
import { deeplGlossary } from './glossary.ts';
import { bodyLimit, encodedBytes, parameterRoom, requestOptions } from './request.ts';

/**
 * DeepL, through its own client. One engine a process: it holds the circuit breaker, what DeepL
 * said that it can do, and the glossary in use.
 */
export function deeplEngine({
  authKey,
  serverUrl = serverOf(authKey),
  timing: given,
}: {
  authKey: string;
  serverUrl?: string;
  timing?: Partial<EngineTiming>;
}): TranslationEngine {
  const timing = { ...usualTiming, ...given };
  const access = { authKey, serverUrl, timing };
  const connect = deeplConnection(access);
  const abilities = askAbilities(access);
  const glossary = deeplGlossary({ connect, abilities });
  const circuit = circuitBreaker({ name: 'DeepL', clock: timing.clock });

  const send = (batch: EngineBatch, ability: Ability, signal?: AbortSignal) => {
    const options = requestOptions(batch, {
      ability,
      glossary: ability.glossary ? glossary.idFor(batch) : undefined,
    });
    const call = async (client: DeepLClient) =>
      asTexts(batch, await client.translateText([...batch.texts], ...codesOf(batch), options));
    return circuit.run(() => connect(call, signal));
  };

  return {
    id: 'deepl',
    limits: { texts: 50, bytes: bodyLimit - parameterRoom },
    encodedBytes,
    billable: charactersOf,
    languages: abilities,
    translate: async (batch, signal) => {
      if (batch.texts.length === 0) return [];
      const ability = (await abilities(signal))[batch.target];
      assertOffered(batch, ability);
      try {
        return await send(batch, ability, signal);
      } catch (error) {
        // Another process has replaced the glossary since; there is a new one under its name.
        if (!isGlossaryGone(error) || !(await glossary.findAgain(signal))) throw error;
        return send(batch, ability, signal);
      }
    },
    usage: async (signal) => {
      const { character } = await connect((client) => client.getUsage(), signal);
      return character ? { used: character.count, limit: character.limit } : null;
    },
    syncGlossary: glossary.sync,
  };
}

function codesOf({ source, target }: EngineBatch): ['ru', TargetLanguageCode] {
  // The client's types list fewer languages than DeepL offers.
  return [baseCode(source) as 'ru', targetCode(target) as TargetLanguageCode];
}

function assertOffered({ target, tagged }: EngineBatch, { text }: Ability): void {
  if (text === 'tags' || (text === 'text' && !tagged)) return;
  const says = text === 'text' ? 'takes plain text only for' : 'does not translate into';
  throw new EngineError('ENGINE_REFUSED', `DeepL ${says} ${target}`, { refused: 'locale' });
}

function asTexts({ texts }: EngineBatch, results: TextResult[]): EngineText[] {
  if (results.length !== texts.length || results.some(({ text }) => typeof text !== 'string')) {
    const counts = `${results.length} translations of ${texts.length} texts`;
    throw new EngineError('ENGINE_BROKEN', `DeepL gave ${counts}, or some without text`);
  }
  return results.map(({ text, billedCharacters, modelTypeUsed }, index) => ({
    text,
    billedCharacters: billedCharacters ?? charactersOf(texts[index] ?? ''),
    model: modelTypeUsed ?? null,
  }));
}

function isGlossaryGone(error: unknown): boolean {
  return error instanceof EngineError && error.field === 'glossary';
}
