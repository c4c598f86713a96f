import { type Locale, type Localized, locales } from '../locales.ts';
import { type EngineEnv, type EngineName, engines } from './engines.ts';
import type { Capability, TranslationEngine } from './types.ts';

/** What the admin has chosen for a locale: an engine, or people alone. */
export type EngineChoice = EngineName | 'people';

export type EngineSettings = { engines?: Localized<EngineChoice> };

/** The engine of a locale with what it can do there, or why the locale is for people. */
export type LocaleEngine =
  | {
      engine: TranslationEngine;
      capability: Capability;
      /** Whether it translates its drafts of clinical texts back, for a comparison; by default not. */
      secondOpinion?: boolean;
    }
  | { engine: null; reason: { ru: string; en: string } };

/**
 * The engine for a target locale: the one chosen for it, else that of TRANSLATION_ENGINE, else the
 * first that is set up and offers the locale, DeepL before LibreTranslate. The pseudo engine comes
 * in only when nothing real is set up, so that no reader ever gets its text by accident.
 */
export async function engineFor(
  locale: Locale,
  settings: EngineSettings,
  env: EngineEnv,
  signal?: AbortSignal,
): Promise<LocaleEngine> {
  const available = engines(env);
  const choice = settings.engines?.[locale] ?? env.TRANSLATION_ENGINE;
  if (choice === 'people') return { engine: null, reason: chosenForPeople };
  if (choice && !available[choice]) return { engine: null, reason: notSetUp(choice) };

  const real = (['deepl', 'libre'] as const).filter((name) => available[name]);
  const candidates: EngineName[] = choice ? [choice] : real.length > 0 ? real : ['pseudo'];
  for (const name of candidates) {
    const engine = available[name];
    const capability = (await engine?.languages(signal))?.[locale];
    if (engine && capability && capability.text !== 'none') {
      const secondOpinion = env.TRANSLATION_SECOND_OPINION === 'on' && capability.source;
      return { engine, capability, secondOpinion };
    }
  }
  return { engine: null, reason: notOffered(locale, candidates) };
}

const titles: Record<EngineName, string> = {
  deepl: 'DeepL',
  libre: 'LibreTranslate',
  pseudo: 'Pseudo',
};

const setting: Record<EngineName, string> = {
  deepl: 'DEEPL_AUTH_KEY',
  libre: 'LIBRETRANSLATE_URL',
  pseudo: '',
};

const chosenForPeople = {
  ru: 'В настройках выбрано: на этот язык переводят люди.',
  en: 'The settings say that people translate into this language.',
};

function notSetUp(name: EngineName) {
  return {
    ru: `Выбран ${titles[name]}, но он не подключён: задайте ${setting[name]}.`,
    en: `${titles[name]} is chosen but not set up: set ${setting[name]}.`,
  };
}

function notOffered(locale: Locale, names: EngineName[]) {
  const language = locales.find(({ tag }) => tag === locale)?.name ?? locale;
  const tried = names.map((name) => titles[name]).join(', ');
  return {
    ru: `${tried} не переводит на этот язык (${language}): его переводят люди.`,
    en: `${tried} does not translate into ${language}: people do.`,
  };
}
