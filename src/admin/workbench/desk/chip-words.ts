import type { ChipKind } from './chips.ts';
import { deskText } from './desk-texts.ts';
import type { ChipWords } from './dom-text.ts';

const signs: Record<ChipKind, readonly [open: string, close: string]> = {
  bold: ['B›', '‹B'],
  italic: ['I›', '‹I'],
  underline: ['U›', '‹U'],
  style: ['¶›', '‹¶'],
  link: ['↗›', '‹↗'],
  kept: ['⟦', '⟧'],
  break: ['↵', '↵'],
  object: ['◆', '◆'],
};

/** What a chip shows and is called, in the admin's language. */
export const chipWords =
  (language: string): ChipWords =>
  ({ kind, about }, isOpening) => {
    const isPoint = kind === 'break' || kind === 'object';
    const end = isPoint ? '' : `, ${deskText(isOpening ? 'opens' : 'closes', language)}`;
    return {
      sign: signs[kind][isOpening ? 0 : 1],
      name: `${deskText(kind, language)}${end}${about && isOpening ? `: ${about}` : ''}`,
    };
  };
