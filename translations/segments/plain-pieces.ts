import { PolyclinicError } from '../../src/errors.ts';
import { escapeText } from './tags/entities.ts';
import type { Piece } from './tags/pieces.ts';
import { placed } from './tags/place.ts';
import { type Stretch, stretchesOf, tagsAroundWholes, textIn, wordsIn } from './tags/stretches.ts';
import { stringifyPieces } from './tags/stringify.ts';
import type { Token } from './tags/tokens.ts';

/**
 * The plain texts of a segment for an engine that knows no tags: what stands between two atoms, so
 * that line breaks stay. What is blank, or protected as a whole, is not among them.
 */
export function toPlainPieces(segmentText: string): string[] {
  return stretchesOf(segmentText)
    .filter(isForEngine)
    .map(({ tokens }) => textIn(tokens).text.trim());
}

/**
 * An encoded target from translated pieces. Atoms stay, and so do marks and links around whole
 * pieces and the tags of protected texts that came back; `rebuildLeaf` says what was lost.
 *
 * @param translated as many as `toPlainPieces` gave, in their order.
 * @throws PolyclinicError ENGINE_BROKEN when there are more or fewer.
 */
export function fromPlainPieces(segmentText: string, translated: readonly string[]): string {
  const stretches = stretchesOf(segmentText);
  const wanted = stretches.filter(isForEngine);
  if (wanted.length !== translated.length) {
    throw new PolyclinicError(
      'ENGINE_BROKEN',
      `There are ${translated.length} translations of ${wanted.length} texts`,
    );
  }
  const texts = new Map(wanted.map((stretch, index) => [stretch, translated[index] ?? '']));
  const around = tagsAroundWholes(stretches);
  return stretches
    .map((stretch) => {
      const text = texts.get(stretch);
      const inside =
        text === undefined ? written(stretch.tokens, around, true) : filled(stretch, text, around);
      return stretch.atom === null ? inside : `${inside}<${stretch.atom}/>`;
    })
    .join('');
}

function isForEngine({ tokens }: Stretch): boolean {
  const { text, kept } = textIn(tokens);
  const rest = [...kept.values()].reduce((left, words) => left.replace(words, ''), text);
  return rest.trim() !== '';
}

/** A stretch with other words: the tags around all of it, and its protected texts in theirs. */
function filled({ tokens }: Stretch, translation: string, around: ReadonlySet<string>): string {
  const [first, last] = wordsIn(tokens);
  const { kept } = textIn(tokens);
  const { text } = textIn(tokens.slice(first, last + 1));
  const start = text.slice(0, text.length - text.trimStart().length);
  const end = text.slice(text.trimEnd().length);
  const pieces = [...kept].reduce<Piece[]>(
    (result, [name, words]) => placed(result, name, words) ?? result,
    [`${start}${translation.trim()}${end}`],
  );
  return [
    written(tokens.slice(0, first), around, false),
    stringifyPieces(pieces),
    written(tokens.slice(last + 1), around, false),
  ].join('');
}

/** Tokens as text, of their tags those that stay. */
function written(tokens: readonly Token[], around: ReadonlySet<string>, withKept: boolean): string {
  return tokens
    .map((token) => {
      if (token.type === 'text') return escapeText(token.text);
      if (!around.has(token.name) && !(withKept && token.name.startsWith('k'))) return '';
      return token.type === 'close' ? `</${token.name}>` : `<${token.name}>`;
    })
    .join('');
}
