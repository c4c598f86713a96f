import { expect, it } from 'vitest';
import { mayCallServerFunction } from '../../../src/admin/may-call-server-function.ts';

const people = {
  nobody: null,
  withoutRole: { roles: [] },
  translator: { roles: ['translator'] },
  reviewer: { roles: ['reviewer'] },
  editor: { roles: ['editor'] },
  admin: { roles: ['admin'] },
};
const allowed = (name: unknown) =>
  Object.entries(people)
    .filter(([, user]) => mayCallServerFunction({ name, user }))
    .map(([who]) => who);

const staff = ['translator', 'reviewer', 'editor', 'admin'];

it.each<[unknown, readonly string[]]>([
  ['form-state', Object.keys(people)],
  ['schedule-publish', ['editor', 'admin']],
  ...['table-state', 'render-list', 'render-document', 'copy-data-from-locale', 'slugify'].map(
    (name): [unknown, string[]] => [name, staff],
  ),
  ...Object.getOwnPropertyNames(Object.prototype).map((name): [unknown, string[]] => [name, []]),
  [undefined, []],
  [{ toString: () => 'form-state' }, []],
])('The server function %s is called by those it is for', (name, who) => {
  expect(allowed(name)).toEqual(who);
});
