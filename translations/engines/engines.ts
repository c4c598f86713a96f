import type { Env } from '../../src/env.ts';
import { deeplEngine } from './deepl/engine.ts';
import { libreEngine } from './libre/engine.ts';
import { pseudoEngine } from './pseudo.ts';
import type { TranslationEngine } from './types.ts';

export type EngineEnv = Pick<
  Env,
  | 'DEEPL_AUTH_KEY'
  | 'DEEPL_SERVER_URL'
  | 'LIBRETRANSLATE_URL'
  | 'LIBRETRANSLATE_API_KEY'
  | 'TRANSLATION_ENGINE'
> &
  Partial<Pick<Env, 'TRANSLATION_SECOND_OPINION'>>;

export type EngineName = 'deepl' | 'libre' | 'pseudo';

/** The engines that can be used; those without their settings are absent. */
export type Engines = { pseudo: TranslationEngine } & Partial<
  Record<EngineName, TranslationEngine>
>;

const made = new WeakMap<EngineEnv, Engines>();

/** The engines of these settings, made once: they hold circuit breakers and what servers told. */
export function engines(env: EngineEnv): Engines {
  const known = made.get(env);
  if (known) return known;
  const all = makeEngines(env);
  made.set(env, all);
  return all;
}

function makeEngines(env: EngineEnv): Engines {
  const { DEEPL_AUTH_KEY: authKey, LIBRETRANSLATE_URL: url } = env;
  return {
    pseudo: pseudoEngine,
    ...(authKey && { deepl: deeplEngine({ authKey, serverUrl: env.DEEPL_SERVER_URL }) }),
    ...(url && { libre: libreEngine({ url, apiKey: env.LIBRETRANSLATE_API_KEY }) }),
  };
}
