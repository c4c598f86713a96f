import type { ServerProps } from 'payload';
import { type Role, roles, rolesOf } from '../../../collections/access/roles.ts';
import { GoingRuns } from '../runs/going-runs.tsx';
import { ScheduleFailures } from '../schedule/schedule-failures.tsx';
import { told } from '../words/told.ts';
import { Board } from '../workbench/board/board.tsx';
import { guidance, welcomeText } from './texts.ts';

/** On top of the first page: who is signed in, what their work is here, and what waits for them. */
export function Welcome(props: ServerProps) {
  const { user, i18n, payload } = props;
  const { language } = i18n;
  const held: Role[] = rolesOf(user);
  const name = user && 'name' in user ? String(user.name) : '';
  const [before, after] = told(welcomeText.greeting, language).split('{name}');
  return (
    <section className="welcome">
      <h1>
        {before}
        <bdi>{name}</bdi>
        {after}
      </h1>
      <dl>
        {held.map((role) => (
          <div key={role}>
            <dt>{told(roles[role], language)}</dt>
            <dd>{told(guidance[role], language)}</dd>
          </div>
        ))}
      </dl>
      <ScheduleFailures payload={payload} user={user} language={language} />
      <Board {...props} />
      <GoingRuns />
    </section>
  );
}
