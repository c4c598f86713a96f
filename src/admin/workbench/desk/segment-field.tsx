import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Finding } from '../../../../translations/checks/types.ts';
import { plainOf } from '../../../../translations/segments/plain-of.ts';
import { encodedOf } from './chips.ts';
import { type ChipWords, type Faces, readEncoded, showEncoded } from './dom-text.ts';
import { highlight } from './highlights.ts';
import { marksOf } from './marks-of.ts';

type Props = {
  /** Encoded; plain text of a field without formatting is encoded as well. */
  value: string;
  onChange?: ((encoded: string) => void) | undefined;
  label: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  oneLine: boolean;
  /** The source stands beside, and the keyboard passes it by. */
  isSource?: boolean;
  faces: Faces;
  words: ChipWords;
  findings: readonly Finding[];
  field?: RefObject<HTMLDivElement | null>;
};

/**
 * A segment's text. Formatting stands in it as chips: they are moved and deleted whole, never typed
 * into, and what is pasted is plain text.
 */
export function SegmentField(props: Props) {
  const {
    value,
    onChange,
    label,
    lang,
    dir,
    oneLine,
    isSource = false,
    faces,
    words,
    findings,
  } = props;
  const own = useRef<HTMLDivElement>(null);
  const field = props.field ?? own;
  const shown = useRef<string>(null);

  useLayoutEffect(() => {
    const element = field.current;
    // What the field says itself is there already: writing it again would move the caret.
    if (!element || shown.current === value) return;
    showEncoded(element, value, { faces, words });
    shown.current = value;
  }, [field, value, faces, words]);

  useEffect(() => {
    const element = field.current;
    return element ? highlight(element, marksOf(plainOf(value), findings)) : undefined;
  }, [field, findings, value]);

  const said = () => {
    const element = field.current;
    if (!element) return;
    const encoded = readEncoded(element);
    shown.current = encoded;
    onChange?.(encoded);
  };
  const shared = { className: `segment-field${onChange ? '' : ' is-read'}`, lang, dir };
  if (!onChange) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: an element of forms holds no formatting.
      <div
        {...shared}
        ref={field}
        role="textbox"
        aria-readonly="true"
        tabIndex={isSource ? -1 : 0}
        aria-label={label}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an element of forms holds no formatting.
    <div
      {...shared}
      ref={field}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      aria-label={label}
      aria-multiline={!oneLine}
      spellCheck
      onInput={said}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && oneLine) {
          event.preventDefault();
        }
      }}
      onPaste={(event) => {
        event.preventDefault();
        const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
        const pasted = oneLine ? text.replace(/\s*\n\s*/g, ' ') : text;
        document.execCommand('insertText', false, pasted);
      }}
    />
  );
}

/** Plain text as encoded text. */
export const encodedPlain = (text: string) => encodedOf([{ type: 'text', text }]);
