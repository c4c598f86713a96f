import type { ServerProps } from 'payload';
import { type Role, roles, rolesOf } from '../../../collections/access/roles.ts';
import { GoingRuns } from '../runs/GoingRuns.tsx';
import { ScheduleFailures } from '../schedule/ScheduleFailures.tsx';
import { amount } from '../words/amounts.ts';
import { told } from '../words/told.ts';
import { guidance, welcomeText } from './texts.ts';
import { waitingTexts } from './waitingTexts.ts';

/** On top of the first page: who is signed in, what their work is here, and what waits for them. */
export async function Welcome({ user, i18n, payload }: ServerProps) {
  const { language } = i18n;
  const held: Role[] = rolesOf(user);
  const name = user && 'name' in user ? String(user.name) : '';
  const waiting = await waitingTexts(payload, user);
  return (
    <section className="welcome">
      <h1>{told(welcomeText.greeting, language).replace('{name}', name)}</h1>
      <dl>
        {held.map((role) => (
          <div key={role}>
            <dt>{told(roles[role], language)}</dt>
            <dd>{told(guidance[role], language)}</dd>
          </div>
        ))}
      </dl>
      {waiting && (
        <p>
          <a href={waiting.href}>
            {told(welcomeText.waiting, language)}: {amount(waiting.count, language)}
          </a>
        </p>
      )}
      <ScheduleFailures payload={payload} user={user} language={language} />
      <GoingRuns />
    </section>
  );
}
