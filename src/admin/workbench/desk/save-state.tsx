import { useState } from 'react';
import { SignInDialog } from '../../saving/sign-in-dialog.tsx';
import type { DeskState } from './desk-store.ts';
import { deskText } from './desk-texts.ts';
import { sameFields } from './fields.ts';

type Props = { state: DeskState; language: string; onSignedIn: () => void };

/**
 * Where what was typed is: on the server, on its way, or in the browser alone. The dialog to sign in again is not opened
 * unasked: it would take the keys of whoever is typing.
 */
export function SaveState({ state, language, onSignedIn }: Props) {
  const [isAsking, setAsking] = useState(false);
  const { connection, pending, items } = state;
  const isTyped = items.some(({ fields, saved }) => !sameFields(fields, saved));
  const word =
    connection !== 'ok' ? connection : pending > 0 ? 'saving' : isTyped ? 'unsaved' : 'saved';
  const answered = (isSignedIn: boolean) => {
    setAsking(false);
    if (isSignedIn) onSignedIn();
  };
  return (
    <>
      <p className={`desk__save is-${word}`} role="status">
        {deskText(word, language)}
      </p>
      {connection === 'signedOut' && (
        <button type="button" className="workbench-button" onClick={() => setAsking(true)}>
          {deskText('signIn', language)}
        </button>
      )}
      {isAsking && <SignInDialog onAnswer={answered} />}
    </>
  );
}
