'use client';

import { Button, useAuth, useTranslation } from '@payloadcms/ui';
import { type FormEvent, useState } from 'react';
import { request } from '../request.ts';
import { Dialog } from './dialog.tsx';
import { savingText } from './texts.ts';

type Props = { onAnswer: (isSignedIn: boolean) => void };
type Session = { user: never; token: string; exp: number };

/** Signs a person in again over the open page, on which everything stays as it is. */
export function SignInDialog({ onAnswer }: Props) {
  const { i18n } = useTranslation();
  const { setUser, user } = useAuth();
  const { language } = i18n;
  const [problem, setProblem] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);

  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A form in the tree of another one: that one is not submitted by this.
    event.stopPropagation();
    const fields = new FormData(event.currentTarget);
    setIsBusy(true);
    const body = { email: fields.get('email'), password: fields.get('password') };
    const answer = await request<Session>('/api/users/login', { body });
    setIsBusy(false);
    if (!answer.ok) {
      setProblem(answer.message ?? savingText('signInFailed', language));
      return;
    }
    setUser(answer.data);
    onAnswer(true);
  };

  return (
    <Dialog heading={savingText('signInHeading', language)} onClose={() => onAnswer(false)}>
      <p>{savingText('signInAbout', language)}</p>
      <form onSubmit={signIn}>
        <label>
          <span>{savingText('email', language)}</span>
          <input
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={user?.email}
          />
        </label>
        <label>
          <span>{savingText('password', language)}</span>
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        {problem && <p role="alert">{problem}</p>}
        <div className="saving-dialog__buttons">
          <Button type="submit" disabled={isBusy}>
            {savingText('signIn', language)}
          </Button>
          <Button buttonStyle="secondary" onClick={() => onAnswer(false)}>
            {savingText('cancel', language)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
