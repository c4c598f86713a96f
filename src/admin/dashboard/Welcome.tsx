import type { ServerProps } from 'payload';
import { type Role, roles, rolesOf } from '../../../collections/access/roles.ts';
import { guidance, welcomeText } from './texts.ts';
import { waitingTexts } from './waitingTexts.ts';

/** On top of the first page: who is signed in, what their work is here, and what waits for them. */
export async function Welcome({ user, i18n, payload }: ServerProps) {
  const language = i18n.language === 'ru' ? 'ru' : 'en';
  const held: Role[] = rolesOf(user);
  const name = user && 'name' in user ? String(user.name) : '';
  const waiting = await waitingTexts(payload, user);
  return (
    <section className="welcome">
      <h1>{welcomeText.greeting[language].replace('{name}', name)}</h1>
      <dl>
        {held.map((role) => (
          <div key={role}>
            <dt>{roles[role][language]}</dt>
            <dd>{guidance[role][language]}</dd>
          </div>
        ))}
      </dl>
      {waiting && (
        <p>
          <a href={waiting.href}>
            {welcomeText.waiting[language]}: {waiting.count}
          </a>
        </p>
      )}
    </section>
  );
}
