import { writeFile } from 'node:fs/promises';
import { medicalSentences } from '../../tests/fixtures/medical-sentences.ts';
import { runChecks } from '../../translations/checks/index.ts';
import type { Finding } from '../../translations/checks/types.ts';
import { type Locale, localeTags } from '../../translations/locales.ts';
import { type Kind, kinds, mutants } from './checks/kinds.ts';
import { markdownTables, type Tally } from './checks/tables.ts';
import { ownCpuTime } from './harness/cpu-time.ts';
import { percentile } from './harness/percentiles.ts';

export const about =
  'What the checks of translations find of faults made in parallel medical sentences, and what they say of the untouched ones';

/** How many sentences of medical-sentences.ts are made of each frame. */
const FILLINGS = 10;

type Counts = Record<Kind, Tally>;

/**
 * Every pair of locales; with CHECKS_TABLES the tables of docs/checks.md go to that file. Recall is
 * the share of broken translations with a finding that the untouched one does not have; false errors,
 * of untouched translations with an error. `worst` is the least, or most, of the target locales.
 */
export async function run({ quick, log }: { quick: boolean; log: (line: string) => void }) {
  const byTarget = new Map<Locale, Counts>();
  const untouched = new Map<Locale, Tally>();
  const times: number[] = [];
  for (const target of localeTags) {
    const counts = Object.fromEntries(kinds.map((kind) => [kind, tally()])) as Counts;
    const clean = tally();
    for (const source of localeTags.filter((locale) => locale !== target)) {
      medicalSentences.forEach((sentence, index) => {
        // Each pair sees every frame (with --quick every third one); which filling of it, differs from pair to pair.
        const at = index + localeTags.indexOf(source) * 11;
        if (at % (quick ? 31 : FILLINGS) !== 0) return;
        count(
          { text: sentence[source], translation: sentence[target], source, target },
          counts,
          clean,
        );
      });
    }
    byTarget.set(target, counts);
    untouched.set(target, clean);
    log(`${target}: ${clean.all} sentences, ${clean.errors} with errors`);
  }
  // The first passes compile the patterns of each locale.
  const rounds = quick ? 280 : 1_680;
  for (let index = 0; index < rounds; index += 1) {
    const time = timeOfHundredWords(index);
    if (index >= rounds / 2) times.push(time);
  }
  const tables = process.env.CHECKS_TABLES;
  if (tables) await writeFile(tables, markdownTables(byTarget, untouched));
  const worst = (kind: Kind) =>
    percent(Math.min(...[...byTarget.values()].map((counts) => share(counts[kind]))));
  return {
    worstNumberRecall: worst('number'),
    worstNegationRecall: worst('negation'),
    worstNegationOfBothRecall: worst('negationOfBoth'),
    worstBoundRecall: worst('bound'),
    worstMedicineRecall: worst('medicine'),
    worstUnitRecall: worst('unit'),
    worstNumberWordRecall: worst('numberWord'),
    worstFrequencyRecall: worst('frequency'),
    worstLateralityRecall: worst('laterality'),
    worstOrganRecall: worst('organ'),
    worstMealsRecall: worst('meals'),
    worstAgeGroupRecall: worst('ageGroup'),
    worstStopStartRecall: worst('stopStart'),
    worstRouteRecall: worst('route'),
    worstLeftoverRecall: worst('leftover'),
    worstLanguageRecall: worst('language'),
    worstExchangedRecall: worst('exchanged'),
    worstBracketRecall: worst('bracket'),
    worstSentenceRecall: worst('sentence'),
    worstFalseErrorRate: percent(
      Math.max(...[...untouched.values()].map(({ all, errors }) => (all ? errors / all : 0))),
    ),
    hundredWordsP95Ms: percentile(times, 95),
  };
}

const tally = (): Tally => ({ all: 0, found: 0, errors: 0 });
const share = ({ all, found }: Tally) => (all === 0 ? 1 : found / all);
const percent = (ratio: number) => Math.round(ratio * 1000) / 10;

type Pair = { text: string; translation: string; source: Locale; target: Locale };

function count(pair: Pair, counts: Counts, clean: Tally): void {
  const before = findings(pair, pair.translation);
  clean.all += 1;
  if (before.length > 0) clean.found += 1;
  if (before.some(({ severity }) => severity === 'error')) clean.errors += 1;
  const told = new Set(before.map(nameOf));
  for (const kind of kinds) {
    for (const broken of mutants(kind, pair)) {
      if (broken === pair.translation || broken === '') continue;
      const fresh = findings(pair, broken).filter((finding) => !told.has(nameOf(finding)));
      counts[kind].all += 1;
      if (fresh.length > 0) counts[kind].found += 1;
      if (fresh.some(({ severity }) => severity === 'error')) counts[kind].errors += 1;
    }
  }
}

const nameOf = ({ check, severity, message }: Finding) => `${check} ${severity} ${message.en}`;

const findings = ({ text, source, target }: Pair, translation: string) =>
  runChecks({
    source: text,
    target: translation,
    taggedSource: text,
    taggedTarget: translation,
    sourceLocale: source,
    targetLocale: target,
    clinical: true,
    person: false,
    terms: [],
    twins: [],
  });

/** CPU milliseconds for an entry of a hundred words. */
function timeOfHundredWords(index: number): number {
  const [source, target] = [localeTags[index % 14] ?? 'ru', localeTags[(index + 5) % 14] ?? 'en'];
  const sentences = hundredWords(index, source);
  const text = sentences.map((one) => one[source]).join(' ');
  const translation = sentences.map((one) => one[target]).join(' ');
  const start = ownCpuTime();
  findings({ text, translation, source, target }, translation);
  return ownCpuTime() - start;
}

/** Sentences of different frames that have a hundred words of a locale, and the rest of the last sentence. */
function hundredWords(index: number, locale: Locale) {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const sentences: (typeof medicalSentences)[number][] = [];
  for (let words = 0, at = index; words < 100; at += 3 * FILLINGS) {
    const sentence = medicalSentences[at % medicalSentences.length];
    if (!sentence) break;
    sentences.push(sentence);
    words += [...segmenter.segment(sentence[locale])].filter((one) => one.isWordLike).length;
  }
  return sentences;
}
