import { createHash } from 'node:crypto';

/**
 * Remembers which documents a file's rows were about, some 50 bytes a row: two rows about one
 * document would change it back and forth at every import.
 *
 * @returns a function of a row's identity and line, that gives the line of the first row about the
 *   same document, which may be the line itself.
 */
export function repeatedRows(): (name: string, line: number) => number {
  const lines = new Map<number, number>();
  return (name, line) => {
    const hash = shortHash(name);
    const first = lines.get(hash);
    if (first === undefined) lines.set(hash, line);
    return first ?? line;
  };
}

/** 53 bits, which a number holds: among a million rows the odds of a mistake are 1 to 18,000. */
function shortHash(name: string): number {
  const hash = createHash('sha256').update(name).digest();
  return hash.readUIntBE(0, 6) * 32 + (hash.readUInt8(6) >> 3);
}
