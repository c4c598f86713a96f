const leastBytes = 64 * 1024;

const fewBytes = 16;

/** Puts bytes and text together, in memory that is used again. */
export type Scratch = {
  text(piece: string): void;
  bytes(piece: Uint8Array): void;
  /** All that was put together, in memory of its own; the scratch is empty then. */
  take(): Buffer;
};

export function createScratch(): Scratch {
  let memory = Buffer.allocUnsafeSlow(leastBytes);
  let length = 0;
  let text = '';

  function grow(more: number): void {
    if (length + more <= memory.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * (length + more));
    memory.copy(larger, 0, 0, length);
    memory = larger;
  }

  function writeText(): void {
    // No letter of UTF-16 takes more than three bytes of UTF-8.
    grow(text.length * 3);
    length += memory.write(text, length);
    text = '';
  }

  return {
    text(piece) {
      text += piece;
    },
    bytes(piece) {
      if (text !== '') writeText();
      const more = piece.length;
      grow(more);
      // Most pieces are a few signs between two items: to call for the copy takes longer than it.
      if (more > fewBytes) memory.set(piece, length);
      else for (let at = 0; at < more; at++) memory[length + at] = piece[at] as number;
      length += more;
    },
    take() {
      if (text !== '') writeText();
      const taken = Buffer.allocUnsafe(length);
      memory.copy(taken, 0, 0, length);
      length = 0;
      if (memory.length > 16 * leastBytes) memory = Buffer.allocUnsafeSlow(leastBytes);
      return taken;
    },
  };
}
