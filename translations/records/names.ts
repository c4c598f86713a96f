import { fold } from '../fold.ts';
import { hasErrors, isGone, type TranslationEntry } from './entry.ts';

/** What a document is called in the language of a record, to show it and to find it by. */
export type Names = {
  /** Approved, or written by a person and waiting for review; null where there is none. */
  title: string | null;
  /** The folded names of the document, machine drafts among them. */
  searchText: string;
};

/** A text this long (in characters) is no name. */
const LONGEST_NAME = 300;
const LONGEST_SEARCH_TEXT = 900;

/**
 * The names in a record: its short texts of the document's first level.
 *
 * @param titlePath the text that names the document; undefined where its name is made of other things.
 */
export function namesIn(
  entries: readonly TranslationEntry[],
  titlePath: string | undefined,
): Names {
  const names = entries.filter((entry) => !isGone(entry) && isName(entry));
  const named = names.find(({ path }) => path === titlePath);
  const texts = new Set(names.flatMap((entry) => [entry.value, entry.approved?.value ?? null]));
  const folded = [...texts].filter(isShort).map(fold);
  return {
    title: (named && titleOf(named)) ?? null,
    searchText: [...new Set(folded)].join(' ').slice(0, LONGEST_SEARCH_TEXT),
  };
}

/** Pseudo-translations name nothing. */
const isName = ({ kind, path, checks }: TranslationEntry) =>
  kind === 'text' && /^\w+$/.test(path) && !checks.some(({ check }) => check === 'pseudo');

const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME;

function titleOf({ approved, value, state, origin, checks }: TranslationEntry): string | null {
  const isByPerson = state === 'inReview' && origin !== 'machine' && !hasErrors(checks);
  const title = approved?.value ?? (isByPerson ? value : null);
  return isShort(title) ? title : null;
}
