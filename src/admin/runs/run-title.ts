import { isLocale } from '../../../translations/locales.ts';
import { languageName } from '../words/language-name.ts';
import { runText } from './texts.ts';

/** Languages that are named one by one, at most. */
const NAMED = 5;

type Words = { collectionName: (slug: string) => string; language: string };

/** What a run's name is made of: `clinics → ar, fr`, or `clinics · 2026-11-22` for one of publishing. */
export function partsOfRun(name: string): { collection: string; locales: string[]; day?: string } {
  const [, slug, targets] = /^(\S+) → (.+)$/.exec(name) ?? [];
  if (slug && targets) return { collection: slug, locales: targets.split(', ').filter(isLocale) };
  const [, published, day] = /^(\S+) · (\d{4}-\d\d-\d\d)$/.exec(name) ?? [];
  return published ? { collection: published, locales: [], day } : { collection: '', locales: [] };
}

/** A run's name in the reader's words: «Клиники → арабский, французский». */
export function runTitle(name: string, { collectionName, language }: Words): string {
  const { collection, locales, day } = partsOfRun(name);
  if (!collection) return name;
  const rest = day
    ? ` · ${new Date(day).toLocaleDateString(language, { timeZone: 'UTC' })}`
    : locales.length > NAMED
      ? ` → ${runText('languageCount', language)}: ${locales.length}`
      : ` → ${locales.map((tag) => languageName(tag, language)).join(', ')}`;
  return collectionName(collection) + rest;
}
