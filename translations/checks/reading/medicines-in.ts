import type { Locale } from '../../locales.ts';
import { drugs } from '../lexicons/drug-names.ts';
import { chineseNames, chineseStems } from '../lexicons/medicines/chinese.ts';
import { medicineNames } from '../lexicons/medicines/names.ts';
import { drugsIn } from './drugs-in.ts';
import { plainLower } from './plainly.ts';
import { rememberedByLocale } from './remembered.ts';
import { distance, latinOf, soundOf, vocabulary } from './sound-of.ts';
import { withLetters } from './with-letters.ts';

/** A medicine that a text names. */
export type MedicineFound = {
  /** Its English names, the international one first. */
  names: readonly string[];
  text: string;
  /** Whether it is no other word by chance: Arabic, Persian and Korean sounds are of few consonants. */
  isSure: boolean;
};

/** Shorter names sound like ordinary words; `drugNames` spells out the common ones of them. */
const shortestSound = 4;
const shortestWord = 6;
const word = withLetters(/[\p{L}\p{M}]{5,}/gu);
const koreanWord = withLetters(/\p{L}{3,}/gu);
const katakana = /[\p{Script=Katakana}ー]{4,}/gu;
/** Cases, and plurals of Turkic languages, are at the end. */
const longestEnding = 4;
const arabicAhead = /^(?:[وف]?[بلك]?ال|[وف]?لل|[وف])(?=.{4})/u;

let index: Map<string, string[]> | null = null;
let chinese: Map<string, [name: string, english: string][]> | null = null;

/** The medicines of a text: by the table of names, and by their sound. */
export function medicinesIn(raw: string, locale: Locale): MedicineFound[] {
  const text = plainLower(raw, locale);
  const found: MedicineFound[] = drugsIn(raw, locale).map(({ drug, text: name }) => ({
    names: drug.en.split('|'),
    text: name,
    isSure: true,
  }));
  const isKnown = (name: string) =>
    found.some((one) => one.text.includes(name) || name.includes(one.text));
  for (const one of locale === 'zh-Hans' ? chineseIn(text) : soundedIn(text, locale)) {
    if (!isKnown(one.text)) found.push(one);
  }
  return found;
}

/**
 * Whether a text names a medicine in its own spelling.
 *
 * @param others the medicines that the text is known to name: their words are not this one's.
 * @returns null where that cannot be told: a Chinese name that is not in the table.
 */
export function isNamed(
  { names }: MedicineFound,
  { raw, others, locale }: { raw: string; others: readonly MedicineFound[]; locale: Locale },
): boolean | null {
  const text = others
    .filter(({ isSure }) => isSure)
    .reduce((rest, other) => rest.replaceAll(other.text, ' '), plainLower(raw, locale));
  if (names.some((name) => text.includes(name))) return true;
  if (locale === 'zh-Hans') return isNamedInChinese(names, text);
  const words = tokens(text, locale);
  const sounds = words.map(soundOf);
  // Arabic and Persian divide some names: هيدروكسي كلوروكين.
  const joined = sounds.slice(1).map((one, at) => (sounds[at] ?? '') + one);
  return names.some((name) =>
    [soundOf(name), soundOf(withG(name))].some((sound) => {
      const isBare = !hasVowels.has(locale);
      // “Twice” and “equal” are a consonant away from five of a name in scripts without vowels.
      const isShort = isBare ? sound.length < 6 : sound.length <= 4;
      const limit = isShort ? 0 : Math.floor(sound.length / 4);
      return [...sounds, ...joined].some((one) => isSound(sound, one, limit));
    }),
  );
}

/** The whole word, or its beginning: endings follow. */
function isSound(wanted: string, got: string, limit: number): boolean {
  return (
    distance(wanted, got, limit) <= limit ||
    (got.length > wanted.length &&
      distance(wanted, got.slice(0, wanted.length), Math.max(0, limit - 1)) <=
        Math.max(0, limit - 1))
  );
}

function isNamedInChinese(names: readonly string[], text: string): boolean | null {
  const common = drugs.filter(({ en }) => en.split('|').some((name) => names.includes(name)));
  const own = [
    ...chineseNames.filter(([english]) => names.includes(english)).map(([, name]) => name),
    ...common.flatMap((drug) => drug['zh-Hans']?.split('|') ?? []),
  ];
  if (own.length > 0) return own.some((name) => text.includes(name));
  const stem = chineseStems.find(([ending]) => names.some((name) => ending.test(name)));
  return stem ? new RegExp(stem[1]).test(text) : null;
}

/** Words that may be names, and those without what Arabic glues to their front. */
function tokens(text: string, locale: Locale): string[] {
  const words = text.match(locale === 'ja' ? katakana : locale === 'ko' ? koreanWord : word) ?? [];
  if (locale !== 'ar') return words;
  return words.flatMap((one) => {
    const bare = one.replace(arabicAhead, '');
    return bare === one ? [one] : [one, bare];
  });
}

/** Russian writes h as г: гидрокортизон. */
const withG = (name: string) => name.replace(/(?<![cpt])h/g, 'g');

function soundedIn(text: string, locale: Locale): MedicineFound[] {
  index ??= indexOfSounds();
  return tokens(text, locale).flatMap((one) => {
    const names = namesOf(one, locale);
    return names.length > 0 ? [{ names, text: one, isSure: hasVowels.has(locale) }] : [];
  });
}

const hasVowels: ReadonlySet<Locale> = new Set([
  'ru',
  'en',
  'kk',
  'uz',
  'vi',
  'mn',
  'fr',
  'de',
  'tr',
]);

/** The medicines that a word or its beginning sounds like: one, where the script writes vowels. */
const namesOf = rememberedByLocale((text: string, locale: Locale): string[] => {
  const shortest = locale === 'ko' || locale === 'ja' ? 3 : shortestWord;
  const most = locale === 'en' ? 0 : locale === 'ru' ? 3 : longestEnding;
  for (let cut = 0; cut <= most && text.length - cut >= shortest; cut += 1) {
    const part = text.slice(0, text.length - cut);
    const sound = soundOf(part);
    if (sound.length < shortestSound) return [];
    const names = index?.get(sound) ?? [];
    if (!hasVowels.has(locale)) {
      if (names.length > 0 && sound.length > shortestSound) return names;
      continue;
    }
    const spelling = spelled(part);
    const limit = (name: string) => (locale === 'en' ? 0 : name.length > 11 ? 2 : 1);
    const near = names.find((name) => distance(spelled(name), spelling, 2) <= limit(name));
    if (near) return [near];
  }
  return [];
}, vocabulary);

/** The spelling of a name that Latin and Cyrillic share: é, ph, y, a silent e at the end. */
const spelled = (name: string) =>
  latinOf(name)
    .replace(/[^a-z]/g, '')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/y/g, 'i')
    .replace(/c(?=[eiy])|ts|z/g, 's')
    .replace(/x/g, 'ks')
    .replace(/ch|[cq]/g, 'k')
    .replace(/(.)\1+/g, '$1')
    .replace(/e$/, '');

function indexOfSounds(): Map<string, string[]> {
  const made = new Map<string, string[]>();
  for (const name of medicineNames) {
    for (const sound of new Set([soundOf(name), soundOf(withG(name))])) {
      if (sound.length >= shortestSound) made.set(sound, [...(made.get(sound) ?? []), name]);
    }
  }
  return made;
}

function chineseIn(text: string): MedicineFound[] {
  chinese ??= indexOfChinese();
  const found: MedicineFound[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const hit = chinese.get(text.slice(at, at + 2))?.find(([name]) => text.startsWith(name, at));
    if (!hit) continue;
    const [name] = hit;
    found.push({
      names: chineseNames.filter(([, own]) => own === name).map(([english]) => english),
      text: name,
      isSure: true,
    });
    at += name.length - 1;
  }
  return found;
}

/** By the first two characters, the longer names first: 氯雷他定 within 地氯雷他定. */
function indexOfChinese() {
  const made = new Map<string, [string, string][]>();
  for (const [english, name] of chineseNames) {
    const key = name.slice(0, 2);
    made.set(
      key,
      [...(made.get(key) ?? []), [name, english] as [string, string]].sort(
        (a, b) => b[0].length - a[0].length,
      ),
    );
  }
  return made;
}
