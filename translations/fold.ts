/**
 * Folds a text for search: case, accents, Arabic vowel signs, ё and й are all one; spaces are
 * single. SQLite folds the case of ASCII only, so what is stored and what is asked for are both
 * folded here.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
