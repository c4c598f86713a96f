/** Negations by base code of the language: what a translator must never lose. */
const negations: Record<string, string> = {
  ...{ ru: 'не', en: 'not', ar: 'لا', zh: '不', ko: '안', ja: 'ない', kk: 'емес', uz: 'emas' },
  ...{ vi: 'không', mn: 'биш', fr: 'pas', de: 'nicht', tr: 'değil', fa: 'نیست' },
};

const sourceNegation = /^(не|ни|нет|без|no|not|without|never)$/iu;

/** Tags, and what is protected with its tags. */
const kept = /(<k(\d+)>[\s\S]*?<\/k\2>|<[^>]+>|&[#\w]+;)/;

type Options = { target: string; tagged: boolean; terms?: ReadonlyMap<string, string> };

/**
 * What the stub takes for a translation: the target's code, then the words with their letters
 * turned round. Tags, numbers with the word after them (a unit), punctuation and protected runs
 * stay where they are; negations are the target's, glossary terms as the glossary says.
 */
export function translateText(text: string, { target, tagged, terms }: Options): string {
  const pieces = tagged ? text.split(kept) : [text];
  let before = '';
  const words = pieces.map((piece = '', index) => {
    // Two groups split off with each kept piece: the piece, and the number of a protected run.
    if (index % 3 !== 0) return index % 3 === 1 ? piece : '';
    const unit = (endsInNumber.test(before) && startsWithUnit.exec(piece)?.[0]) || '';
    before += piece;
    return unit + translateWords(piece.slice(unit.length), { target, terms });
  });
  return `${target.toLowerCase()}: ${words.join('')}`;
}

const endsInNumber = /\d\s*$/;
const startsWithUnit = /^\s*\p{L}+(?:\/\p{L}+)*/u;
const unitOrWord = /(\d\s*\p{L}+(?:\/\p{L}+)*)|\p{L}[\p{L}\p{M}]*/gu;

function translateWords(text: string, { target, terms }: Omit<Options, 'tagged'>): string {
  const found = [...(terms?.keys() ?? [])].find((term) => text.includes(term));
  if (found) {
    const parts = text.split(found).map((part) => translateWords(part, { target }));
    return parts.join(terms?.get(found));
  }
  return text.replace(unitOrWord, (word: string, withUnit?: string) => {
    if (withUnit) return withUnit;
    return sourceNegation.test(word) ? negationOf(target) : [...word].reverse().join('');
  });
}

/** The word that negates in a target's language. */
export function negationOf(target: string): string {
  return negations[target.toLowerCase().split('-')[0] ?? ''] ?? 'not';
}
