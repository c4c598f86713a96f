import { env } from '../../src/env.ts';
import type { Locale } from '../locales.ts';
import { type EngineSettings, engineFor, type LocaleEngine } from './engine-for.ts';

/** The engine of a locale among those that this process's environment sets up. */
export function engineOf(
  locale: Locale,
  settings: EngineSettings,
  signal?: AbortSignal,
): Promise<LocaleEngine> {
  return engineFor(locale, settings, env(), signal);
}
