import { transliterate } from 'transliteration';
import { directionOf, type Locale } from '../locales.ts';
import { charactersOf } from './characters.ts';

const accents: Record<string, string> = {
  ...{ a: 'á', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ' },
  ...{ l: 'ļ', m: 'ɱ', n: 'ñ', o: 'ö', p: 'þ', q: 'ǫ', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', v: 'ṽ' },
  ...{ w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž' },
  ...{ A: 'Á', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ĝ', H: 'Ĥ', I: 'Î', J: 'Ĵ', K: 'Ķ' },
  ...{ L: 'Ļ', M: 'Ṁ', N: 'Ñ', O: 'Ö', P: 'Þ', Q: 'Ǫ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Û', V: 'Ṽ' },
  ...{ W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž' },
};

/** How much longer translations of a short Russian text often are. */
const growth = 0.3;

/** What must stay as it is: protected runs with their content, tags, entities. */
const kept = /(<k(\d+)>[\s\S]*?<\/k\2>|<[^>]+>|&[#\w]+;)/;

const [rightToLeftOverride, popDirection] = ['\u202E', '\u202C'];

/**
 * A text in accented Latin letters between `⟦` and `⟧`, about a third longer, with the target's tag
 * in its padding, so that every locale has its own. Digits, and in a tagged text tags, entities and
 * what is protected, stay as they are. For right-to-left targets words are turned round by bidi
 * controls; numbers are not.
 */
export function pseudoText(
  text: string,
  { tagged, target }: { tagged: boolean; target: Locale },
): string {
  // Two groups split off with each kept piece: the piece, and the number of a protected run.
  const pieces = tagged ? text.split(kept) : [text];
  const written = pieces
    .map((piece, index) => [piece ?? '', index % 3] as const)
    .map(([piece, group]) => (group === 0 ? accented(piece, target) : group === 1 ? piece : ''))
    .join('');
  return `⟦${written}${padding(text, target)}⟧`;
}

function accented(piece: string, target: Locale): string {
  return piece.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const latin = [...lettersOf(word)].map((letter) => accents[letter] ?? letter).join('');
    return directionOf(target) === 'rtl' && latin
      ? `${rightToLeftOverride}${latin}${popDirection}`
      : latin;
  });
}

/** A transliteration may come with digits or signs, which the source has none of. */
function lettersOf(word: string): string {
  return transliterate(word).replace(/[^A-Za-z]+/g, '');
}

function padding(text: string, target: Locale): string {
  const mark = `·${target}`;
  const times = Math.max(1, Math.round((charactersOf(text) * growth) / mark.length));
  return ` ${mark.repeat(times)}`;
}
