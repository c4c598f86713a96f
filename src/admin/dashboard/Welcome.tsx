import type { ServerProps } from 'payload';
import { type Role, roles, rolesOf } from '../../../collections/access/roles.ts';
import { guidance, welcomeText } from './texts.ts';

/** On top of the first page: who is signed in, and what their work is here. */
export function Welcome({ user, i18n }: Pick<ServerProps, 'user' | 'i18n'>) {
  const language = i18n.language === 'ru' ? 'ru' : 'en';
  const held: Role[] = rolesOf(user);
  const name = user && 'name' in user ? String(user.name) : '';
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
    </section>
  );
}
