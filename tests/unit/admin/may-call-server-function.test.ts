import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../../scripts/system/run.ts';
import { mayCallServerFunction } from '../../../src/admin/may-call-server-function.ts';
import { serverFunctionRights } from '../../support/role-matrix.ts';

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
const others: Record<string, string[]> = {
  'form-state': Object.keys(people),
  'schedule-publish': ['editor', 'admin'],
};
const names = Object.keys(serverFunctionRights);

it('The role matrix has a row for each server function that Payload has', async () => {
  const file = 'node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js';
  const source = await readFile(path.join(root, file), 'utf8');
  const [, table = ''] = /const baseServerFunctions = {(.*?)};/s.exec(source) ?? [];
  const payloads = [...table.matchAll(/^ *'?([\w-]+)'?:/gm)].map(([, name]) => name);
  expect(payloads.sort()).toEqual([...names].sort());
});

it.each<[unknown, readonly string[]]>([
  ...names.map((name): [unknown, string[]] => [name, others[name] ?? staff]),
  ...Object.getOwnPropertyNames(Object.prototype).map((name): [unknown, string[]] => [name, []]),
  [undefined, []],
  [{ toString: () => 'form-state' }, []],
])('The server function %s is called by those it is for', (name, who) => {
  expect(allowed(name)).toEqual(who);
});
