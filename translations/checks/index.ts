import { claims } from './claims.ts';
import { comparators } from './comparators.ts';
import { contacts } from './contacts.ts';
import { currency } from './currency.ts';
import { dates } from './dates.ts';
import { doubledWords } from './doubledWords.ts';
import { drugNames } from './drugNames.ts';
import { empty } from './empty.ts';
import { forbiddenTerms } from './forbiddenTerms.ts';
import { glossary } from './glossary.ts';
import { inconsistency } from './inconsistency.ts';
import { length } from './length.ts';
import { negation } from './negation.ts';
import { numbers } from './numbers.ts';
import { protectedTerms } from './protected.ts';
import { pseudo } from './pseudo.ts';
import { punctuation } from './punctuation.ts';
import { script } from './script.ts';
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
  numbers,
  units,
  comparators,
  dates,
  currency,
  contacts,
  drugNames,
  tags,
  protectedTerms,
  forbiddenTerms,
  negation,
  glossary,
  claims,
  script,
  length,
  inconsistency,
  punctuation,
  whitespace,
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
