import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeArguments } from '../../../scripts/system/node-arguments.ts';
import { type TestPayload, testEnvironment, testPayload } from '../../support/test-payload.ts';
import { type Importer, importer } from './importer.ts';

const ROWS = 220;
const text = `wikidata,label,country,lat,lon,website
${Array.from({ length: ROWS }, (_, index) => `Q${index + 1},Hospital ${index + 1},Russia,43.${index},131.9,https://h${index + 1}.example.ru/`).join('\n')}
Q9999,Nowhere,Atlantis,1,1,
`;

let test: TestPayload;
let imports: Importer;
let file: string;

beforeAll(async () => {
  test = await testPayload();
  imports = importer(test);
  file = path.join(test.database.folder, 'killed.csv');
  writeFileSync(file, text);
});
afterAll(() => test.stop());

/** `npm run import` in a process of its own, and what it has printed. */
function start(...options: string[]): { child: ChildProcess; printed: () => string } {
  const script = path.resolve('scripts/import.ts');
  const child = spawn(process.execPath, [...nodeArguments, script, 'clinics', file, ...options], {
    env: { ...process.env, ...testEnvironment(test.database) },
  });
  let printed = '';
  child.stdout?.on('data', (data) => {
    printed += data;
  });
  child.stderr?.on('data', (data) => {
    printed += data;
  });
  return { child, printed: () => printed };
}

type Run = ReturnType<typeof start>;

/** Waits for something that a run does, and fails when it has ended without it. */
async function until({ child, printed }: Run, holds: () => boolean | Promise<boolean>) {
  while (!(await holds())) {
    if (child.exitCode !== null) throw new Error(`The run ended too soon: ${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const checkpoints = () => {
  const folder = path.join(test.database.folder, 'import');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
};

const count = async () => (await test.payload.count({ collection: 'clinics' })).totalDocs;

it('a run that is killed goes on where it stopped, and ends with the same documents', {
  timeout: 600_000,
}, async () => {
  const killed = start('--publish');
  // After the first checkpoint, and amid the rows after it.
  await until(killed, () => checkpoints().length === 1);
  const before = await count();
  await until(killed, async () => (await count()) > before);
  killed.child.kill('SIGKILL');
  await once(killed.child, 'exit');
  const left = await count();
  expect(left).toBeLessThan(ROWS);

  const ended = start('--publish');
  await until(ended, async () => (await count()) > left);
  ended.child.kill('SIGINT');
  const [endedWith] = await once(ended.child, 'exit');
  expect(ended.printed()).toMatch(/Gone on after the first \d00 rows/);
  expect(ended.printed()).toContain('run the same command again to go on');
  expect(endedWith).toBe(130);

  const last = start('--publish');
  const [code] = await once(last.child, 'exit');
  expect(last.printed()).toContain('1 refused');
  expect(code).toBe(1);
  expect(checkpoints()).toEqual([]);

  const docs = await imports.docs('clinics', { locale: 'en' });
  const names = docs.map(({ name }) => name);
  expect(names.sort()).toEqual(
    Array.from({ length: ROWS }, (_, index) => `Hospital ${index + 1}`).sort(),
  );
  expect(docs.every(({ _status }) => _status === 'published')).toBe(true);
  const again = await imports.run(text, { publish: true, name: 'killed.csv' });
  expect(again.tally.counts).toEqual({ created: 0, updated: 0, unchanged: ROWS, refused: 1 });
  expect(again.refused).toMatchObject([
    { line: String(ROWS + 2), field: 'country', value: 'Atlantis' },
  ]);
});
