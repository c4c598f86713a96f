import iconv from 'iconv-lite';
import { detectAll } from 'jschardet';
import { isPlausible } from './is-plausible.ts';

/**
 * How much surer the detector must be of an encoding than of one in which the file would say
 * something else. Measured over 3,600 small tables in 45 encodings and 19 languages: below these,
 * some tables of one row are read wrongly (docs/adr/0018-one-reading.md).
 */
const margins = { latin: 1.2, other: 1.5 };

/** Below this the detector has seen no words that it knows. Latin letters tell less. */
const leastConfidence = { latin: 0, other: 0.1 };

/** With fewer characters beyond ASCII nothing tells encodings apart. Ideographs tell more. */
const leastCharacters = { ideographs: 6, letters: 8 };

/** Names that the detector gives and iconv-lite has under another. */
const aliases: Readonly<Record<string, string>> = { KZ1048: 'rk1048' };

/**
 * Never a rival: it differs from Windows-1251 in the capitals alone, so that they are close in every
 * Russian text. Never chosen either: a file from a Mac of that age is named by people.
 */
const tooAlike = 'maccyrillic';

/**
 * The encoding of bytes that are not Unicode; null when that is a guess.
 *
 * @param sample lines with bytes beyond ASCII.
 */
export function detectEncoding(sample: Uint8Array): string | null {
  const bytes = Buffer.from(sample);
  const [best, ...others] = detectAll(bytes, { minimumThreshold: 0 }).flatMap((one) => {
    const name = nameOf(one.encoding);
    const text = name && iconv.decode(bytes, name);
    return text && isPlausible(text) ? [{ name, text, confidence: one.confidence }] : [];
  });
  if (!best || best.name === tooAlike || !saysEnough(best.text)) return null;
  const kind = kindOf(best.text);
  if (best.confidence < leastConfidence[kind]) return null;
  const isRivalled = others.some(
    ({ name, text, confidence }) =>
      name !== tooAlike && text !== best.text && best.confidence < confidence * margins[kind],
  );
  return isRivalled ? null : best.name;
}

function nameOf(encoding: string | null): string | undefined {
  const name = (encoding && aliases[encoding]) ?? encoding;
  return name && iconv.encodingExists(name) ? name.toLowerCase() : undefined;
}

function saysEnough(text: string): boolean {
  const beyond = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const isIdeographic = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]/u.test(text);
  return beyond >= (isIdeographic ? leastCharacters.ideographs : leastCharacters.letters);
}

const kindOf = (text: string): keyof typeof margins =>
  /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text) ? 'other' : 'latin';
