import { escapeText } from '../rich-text/html.ts';
import { type Token, tokensIn } from './tokens.ts';

/** How much of a long text is shown around its first match, in characters. */
const shown = 180;
const before = 60;

/** What was found: terms, and the beginnings of longer ones. */
export type Matched = { terms: ReadonlySet<string>; prefixes: readonly string[] };

const isMatched = (term: string, { terms, prefixes }: Matched) =>
  terms.has(term) ||
  prefixes.some((prefix) => term.length > prefix.length && term.startsWith(prefix));

/**
 * A text as HTML with what was found in it in `<mark>`, cut around the first find; null where
 * nothing was.
 */
export function highlight(text: string, matched: Matched): string | null {
  const found: Token[] = [];
  let start = 0;
  let end = text.length;
  for (const token of tokensIn(text)) {
    if (token.start >= end) break;
    if (!isMatched(token.term, matched)) continue;
    if (found.length === 0 && text.length > shown) {
      start = wordStart(text, Math.max(0, token.start - before));
      end = Math.min(text.length, start + shown);
    }
    found.push(token);
  }
  if (found.length === 0) return null;
  let html = start > 0 ? '…' : '';
  let at = start;
  for (const mark of merged(found)) {
    if (mark.end > end) break;
    html += escapeText(text.slice(at, mark.start));
    html += `<mark>${escapeText(text.slice(mark.start, mark.end))}</mark>`;
    at = mark.end;
  }
  return html + escapeText(text.slice(at, end)) + (end < text.length ? '…' : '');
}

/** Where the next word begins, so that none is cut. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space === -1 || space - at > 20 ? at : space + 1;
}

type Range = { start: number; end: number };

function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const { start, end } of ranges) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
