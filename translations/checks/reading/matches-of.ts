/**
 * All matches of a global pattern, as `matchAll` has them. That one copies the pattern for each call,
 * and V8 compiles the copy anew whenever it forgot the first.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
