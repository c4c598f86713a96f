import { brackets } from './brackets.ts';
import { claims } from './claims.ts';
import { comparators } from './comparators.ts';
import { contacts } from './contacts.ts';
import { currency } from './currency.ts';
import { dates } from './dates.ts';
import { denominators } from './denominators.ts';
import { doubledWords } from './doubled-words.ts';
import { drugNames } from './drug-names.ts';
import { empty } from './empty.ts';
import { entities } from './entities.ts';
import { forbiddenTerms } from './forbidden-terms.ts';
import { glossary } from './glossary.ts';
import { inconsistency } from './inconsistency.ts';
import { joinedWords } from './joined-words.ts';
import { language } from './language.ts';
import { leftover } from './leftover.ts';
import { length } from './length.ts';
import { negation } from './negation.ts';
import { numberOrder } from './number-order.ts';
import { numberWords } from './number-words.ts';
import { numbers } from './numbers.ts';
import { opposites } from './opposites.ts';
import { protectedTerms } from './protected.ts';
import { pseudo } from './pseudo.ts';
import { punctuation } from './punctuation.ts';
import { ratios } from './ratios.ts';
import { script } from './script.ts';
import { secondOpinion } from './second-opinion.ts';
import { sentences } from './sentences.ts';
import { tags } from './tags.ts';
import type { Check, CheckInput, Finding } from './types.ts';
import { units } from './units.ts';
import { untranslated } from './untranslated.ts';
import { whitespace } from './whitespace.ts';

/** Every check, in the order in which findings are shown. */
export const checks: readonly Check[] = [
  empty,
  pseudo,
  untranslated,
  language,
  leftover,
  numbers,
  numberWords,
  numberOrder,
  units,
  denominators,
  ratios,
  comparators,
  dates,
  currency,
  contacts,
  drugNames,
  tags,
  entities,
  protectedTerms,
  forbiddenTerms,
  negation,
  opposites,
  secondOpinion,
  sentences,
  brackets,
  glossary,
  claims,
  script,
  length,
  inconsistency,
  punctuation,
  whitespace,
  joinedWords,
  doubledWords,
];

/**
 * Runs all checks over one segment and its translation. An empty translation is found empty, and
 * nothing else is said of it.
 */
export function runChecks(input: CheckInput): Finding[] {
  const run = input.target.trim() === '' ? [empty] : checks;
  return run.flatMap((check) =>
    check.run(input).map(({ ru, en, severity }) => ({
      check: check.name,
      severity: severity ?? check.severity,
      message: { ru, en },
    })),
  );
}
