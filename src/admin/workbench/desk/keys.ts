/** What a press of keys asks for in the editor. */
export type Command =
  | {
      name: 'approveAndNext' | 'saveAndNext' | 'next' | 'previous' | 'copySource' | 'term' | 'help';
    }
  | { name: 'match'; index: number };

type Press = {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  /** While an input method composes a word, the keys are its. */
  isComposing: boolean;
};

/**
 * The command of a key press; null for any other. Letters go by their place on the keyboard: Ctrl+O is
 * Ctrl+Щ on a Russian one.
 *
 * @param isTyping in a field, where `?` is a letter.
 */
export function commandOf(press: Press, isTyping: boolean): Command | null {
  const { key, code, altKey, shiftKey, isComposing } = press;
  const ctrl = press.ctrlKey || press.metaKey;
  if (isComposing) return null;
  if (ctrl && !altKey && key === 'Enter') {
    return { name: shiftKey ? 'saveAndNext' : 'approveAndNext' };
  }
  if (altKey && !ctrl && !shiftKey && key === 'ArrowDown') return { name: 'next' };
  if (altKey && !ctrl && !shiftKey && key === 'ArrowUp') return { name: 'previous' };
  if (ctrl && !altKey && !shiftKey) {
    if (code === 'KeyO') return { name: 'copySource' };
    if (code === 'KeyG') return { name: 'term' };
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
    if (digit) return { name: 'match', index: Number(digit) - 1 };
  }
  if (key === '?' && !ctrl && !altKey && !isTyping) return { name: 'help' };
  return null;
}
