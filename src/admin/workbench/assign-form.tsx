import { Button, useTranslation } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { Person } from '../../../translations/review/people.ts';
import { type WorkbenchText, workbenchText } from './texts.ts';

/** `due` undefined: as it was. */
export type Assignment = { user: string | null; due: string | null | undefined };

type Props = {
  people: readonly Pick<Person, 'id' | 'name'>[];
  /** As it is now; null where the work is several people's, whose days stay unless another is given. */
  now: { user: string | null; due: string | null } | null;
  onAssign: (to: Assignment) => void;
  onBack: () => void;
};

const NOBODY = 'nobody';

/** To whom, and by which day. */
export function AssignForm({ people, now, onAssign, onBack }: Props) {
  const { language } = useTranslation().i18n;
  const id = useId();
  const [user, setUser] = useState(now ? (now.user ?? NOBODY) : '');
  const [due, setDue] = useState(now?.due ?? '');
  const text = (key: WorkbenchText) => workbenchText(key, language);
  return (
    <form
      className="queue__assign"
      onSubmit={(event) => {
        event.preventDefault();
        onAssign({ user: user === NOBODY ? null : user, due: due || (now ? null : undefined) });
      }}
    >
      <label htmlFor={`${id}-user`}>
        {text('assignTo')}
        <select
          id={`${id}-user`}
          required
          value={user}
          onChange={({ target }) => setUser(target.value)}
        >
          {!now && (
            <option value="" disabled>
              {text('choosePerson')}
            </option>
          )}
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
          <option value={NOBODY}>{text('nobody')}</option>
        </select>
      </label>
      <label htmlFor={`${id}-due`}>
        {text(now ? 'dueDay' : 'dueDayOfMany')}
        <input
          id={`${id}-due`}
          type="date"
          value={due}
          onChange={({ target }) => setDue(target.value)}
        />
      </label>
      <Button type="submit" size="small" margin={false}>
        {text('confirmAssign')}
      </Button>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={onBack}>
        {text('cancel')}
      </Button>
    </form>
  );
}
