import { plainTerm } from '../../concepts/plain-term.ts';
import { addTerm } from '../add-term.ts';
import { countLanguage } from '../count-language.ts';
import { localeOfTag } from '../locale-of-tag.ts';
import type { ConceptDraft, GlossaryFile, LocaleMap } from '../types.ts';
import { statusOf } from './dialect.ts';

/** A concept as it stands in the XML; `language` is that of the section that was opened last. */
export type TbxEntry = {
  id: string;
  line: number;
  language: string | null;
  definition?: string;
  note?: string;
  domain?: string;
  terms: TbxTerm[];
};

type TbxTerm = { language: string; line: number; term: string; status: string | null };

/**
 * Adds an entry to what was read of the file, with what of it cannot be used.
 *
 * @param ids of the entries so far.
 */
export function addEntry(
  entry: TbxEntry,
  { file, ids, map }: { file: GlossaryFile; ids: Set<string>; map: LocaleMap },
): void {
  const concept = nameOf(entry);
  const id = plainTerm(entry.id) || concept;
  const refuse = (line: number, reason: string) => file.refusals.push({ line, concept, reason });
  const draft: ConceptDraft = { id, line: entry.line, concept, terms: [], ...wordsOf(entry) };
  if (ids.has(id)) {
    refuse(entry.line, `Another entry has the id “${id}” already.`);
    return;
  }
  for (const { language, line, term, status } of withStatuses(entry.terms)) {
    const locale = localeOfTag(language, map);
    if (!locale) {
      countLanguage(file, language || 'without a language');
      continue;
    }
    const known = statusOf(status);
    const reason = known
      ? addTerm(draft, { locale, term: plainTerm(term), status: known })
      : `Its status “${status}” is not one of TBX.`;
    if (reason) {
      refuse(line, `${language}: ${reason}`);
    }
  }
  if (draft.terms.length > 0) {
    ids.add(id);
    file.drafts.push(draft);
  } else {
    refuse(entry.line, 'It has no term in a language of the product.');
  }
}

/** Where a language has no preferred term, its first without a status is that; others are admitted. */
function withStatuses(terms: TbxEntry['terms']): (TbxTerm & { status: string })[] {
  const settled = new Set(
    terms
      .filter(({ status }) => status !== null && statusOf(status) === 'preferred')
      .map(({ language }) => language),
  );
  return terms.map((term) => {
    if (term.status !== null) {
      return { ...term, status: term.status };
    }
    const status = settled.has(term.language) ? 'admittedTerm' : 'preferredTerm';
    settled.add(term.language);
    return { ...term, status };
  });
}

/** The first English term, else the first of all. */
function nameOf({ terms }: TbxEntry): string {
  const english = terms.find(({ language }) => localeOfTag(language) === 'en');
  return plainTerm((english ?? terms[0])?.term);
}

function wordsOf(entry: TbxEntry): Pick<ConceptDraft, 'definition' | 'note' | 'domain'> {
  const words = (['definition', 'note', 'domain'] as const).map((name) => [
    name,
    plainTerm(entry[name]),
  ]);
  return Object.fromEntries(words.filter(([, text]) => text !== ''));
}
