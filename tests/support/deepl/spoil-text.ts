import { negationOf } from './translate-text.ts';
import type { TextFault } from './types.ts';

type Spoil = (text: string, target: string) => string;

const firstPair = /<([gk]\d+)>([\s\S]*?)<\/\1>/;

/** What each fault does to a translation; one that has nothing to spoil stays as it is. */
const spoils: Record<TextFault, Spoil> = {
  dropTag: (text) => (firstPair.test(text) ? text.replace(firstPair, '$2') : dropAtom(text)),
  moveTag: (text) => {
    const [whole] = firstPair.exec(text) ?? /<x\d+\/>/.exec(text) ?? [''];
    return whole + text.replace(whole, '');
  },
  emptyTag: (text) => text.replace(firstPair, '$2<$1></$1>'),
  dropDigit: (text) => outsideTags(text, (plain) => plain.replace(/\d/, '')),
  alterDigit: (text) =>
    outsideTags(text, (plain) => plain.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))),
  dropNegation: (text, target) => text.replaceAll(negationOf(target), ''),
  truncate: (text) => text.slice(0, Math.ceil(text.length / 2)),
};

export function isTextFault(fault: string): fault is TextFault {
  return fault in spoils;
}

/** A translation with a fault. */
export function spoilText(fault: TextFault, text: string, target: string): string {
  return spoils[fault](text, target);
}

function dropAtom(text: string): string {
  return text.replace(/<x\d+\/>/, '');
}

/** Changes the first run of plain text that can be changed, and no other. */
function outsideTags(text: string, change: (plain: string) => string): string {
  const pieces = text.split(/(<[^>]+>)/);
  const index = pieces.findIndex((piece, at) => at % 2 === 0 && change(piece) !== piece);
  return pieces.map((piece, at) => (at === index ? change(piece) : piece)).join('');
}
