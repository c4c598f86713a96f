import { PolyclinicError } from '../../src/errors.ts';
import { type Project, projects } from './projects.ts';

/**
 * Splits the arguments of `npm test` into the projects to run (`--project NAME`, which may be
 * repeated; all of them without it) and what the runners get.
 *
 * @throws PolyclinicError BAD_INPUT for a project that there is not.
 */
export function parseTestArgs(args: string[]): { chosen: Project[]; rest: string[] } {
  const names: string[] = [];
  const rest: string[] = [];
  const queue = [...args];
  for (let arg = queue.shift(); arg !== undefined; arg = queue.shift()) {
    if (arg === '--project') names.push(queue.shift() ?? '');
    else if (arg.startsWith('--project=')) names.push(arg.slice('--project='.length));
    else rest.push(arg);
  }
  for (const name of names) {
    if (projects.some((project) => project.name === name)) continue;
    const known = projects.map((project) => project.name).join(', ');
    throw new PolyclinicError('BAD_INPUT', `There is no project "${name}"; there are ${known}`);
  }
  const chosen = projects.filter(({ name }) => names.length === 0 || names.includes(name));
  return { chosen, rest };
}
