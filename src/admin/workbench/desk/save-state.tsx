import type { DeskState } from './desk-store.ts';
import { deskText } from './desk-texts.ts';
import { sameFields } from './fields.ts';

/** Where what was typed is: on the server, on its way, or in the browser alone. */
export function SaveState({ state, language }: { state: DeskState; language: string }) {
  const { connection, pending, items } = state;
  const isTyped = items.some(({ fields, saved }) => !sameFields(fields, saved));
  const word =
    connection !== 'ok' ? connection : pending > 0 ? 'saving' : isTyped ? 'unsaved' : 'saved';
  return (
    <p className={`desk__save is-${word}`} role="status">
      {deskText(word, language)}
    </p>
  );
}
