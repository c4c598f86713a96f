/**
 * Tells whether a text has come before, lately. Two generations of so many characters: when the
 * younger is full, it is the older one.
 */
export function createSeen(mostCharacters: number): (text: string) => boolean {
  let young = new Set<string>();
  let old = new Set<string>();
  let characters = 0;
  return (text) => {
    if (young.has(text)) return true;
    const isSeen = old.has(text);
    young.add(text);
    characters += text.length;
    if (characters > mostCharacters) {
      [young, old] = [new Set(), young];
      characters = 0;
    }
    return isSeen;
  };
}
