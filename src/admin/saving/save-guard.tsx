'use client';

import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Conflict } from '../../../translations/revisions/conflict.ts';
import { type Changed, type Decision, guardSaves } from './guard-saves.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { OverwriteDialog } from './overwrite-dialog.tsx';
import { announceSave } from './saved.ts';
import { SignInDialog } from './sign-in-dialog.tsx';
import { savingText } from './texts.ts';
import type { Choices } from './with-choices.ts';
import type { Write } from './write-of.ts';

type Asked =
  | { about: 'conflict'; conflict: Conflict; of: string; answer: (choices: Choices | null) => void }
  | {
      about: 'others';
      changed: readonly Changed[];
      write: Write;
      answer: (decision: Decision | null) => void;
    }
  | { about: 'session'; answer: (isSignedIn: boolean) => void };

/** Around the whole admin: asks before a save overwrites somebody’s work, or is lost with a session. */
export function SaveGuard({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => {
    const original = window.fetch;
    const ask = <Answer,>(open: (answer: (value: Answer) => void) => Asked) =>
      new Promise<Answer>((resolve) => {
        setAsked(
          open((value) => {
            setAsked(undefined);
            resolve(value);
          }),
        );
      });
    window.fetch = guardSaves(original.bind(window), {
      merge: (conflict, of) => ask((answer) => ({ about: 'conflict', conflict, of, answer })),
      overwrite: (changed, write) => ask((answer) => ({ about: 'others', changed, write, answer })),
      signIn: () => ask((answer) => ({ about: 'session', answer })),
      saved: announceSave,
      unreachable: () => savingText('unreachable', document.documentElement.lang),
    });
    return () => {
      window.fetch = original;
    };
  }, []);
  return (
    <>
      {children}
      {asked?.about === 'conflict' && (
        <MergeDialog conflict={asked.conflict} of={asked.of} onAnswer={asked.answer} />
      )}
      {asked?.about === 'others' && (
        <OverwriteDialog changed={asked.changed} write={asked.write} onAnswer={asked.answer} />
      )}
      {asked?.about === 'session' && <SignInDialog onAnswer={asked.answer} />}
    </>
  );
}
