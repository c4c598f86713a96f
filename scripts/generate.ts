import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generateImportMap, getPayload, type Payload } from 'payload';
import { generateTypes } from 'payload/node';

/**
 * `npm run generate`: makes what is generated and committed: Payload's types, the admin's import
 * map, and a SQLite migration when the collections have changed (`--name` names it).
 * `--check` writes nothing and fails when any of it is out of date.
 */
const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, name: { type: 'string' } },
});
const folder = await mkdtemp(path.join(tmpdir(), 'polyclinic-generate-'));
Object.assign(process.env, {
  DATABASE_URL: `file:${path.join(folder, 'schema.db')}`,
  PAYLOAD_SECRET: 'no secret is needed to generate files',
  PAYLOAD_MIGRATING: 'true',
  DISABLE_PAYLOAD_HMR: 'true',
  NODE_ENV: 'production',
});
const { default: config } = await import('../src/payload.config.ts');
const payload = await getPayload({ config });
const outOfDate: string[] = [];

await keepCurrent(payload.config.typescript.outputFile ?? '', () =>
  generateTypes(payload.config, { log: false }),
);
await keepCurrent(String(payload.config.admin.importMap.importMapFile), () =>
  generateImportMap(payload.config, { log: false }),
);
await keepMigrations(payload);

await payload.destroy();
await rm(folder, { recursive: true, force: true });
for (const what of outOfDate) {
  console.error(`Out of date: ${what}. Run “npm run generate” and commit what it makes.`);
}
process.exit(outOfDate.length > 0 ? 1 : 0);

/** Lets a generator write its file; when checking, puts the old text back and notes a difference. */
async function keepCurrent(file: string, generate: () => Promise<void>): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => '');
  await generate();
  const after = await readFile(file, 'utf8');
  if (before !== after) {
    console.log(`${path.relative('.', file)} has changed`);
  }
  if (values.check && before !== after) {
    outOfDate.push(path.relative('.', file));
    await writeFile(file, before);
  }
}

/** The part of the SQLite adapter that compares schemas. */
type SchemaTools = {
  schema: Record<string, unknown>;
  migrationDir: string;
  defaultDrizzleSnapshot: object;
  requireDrizzleKit: () => {
    generateDrizzleJson: (schema: Record<string, unknown>) => Promise<object>;
    generateMigration: (before: object, after: object) => Promise<string[]>;
  };
};

async function keepMigrations({ db }: Payload): Promise<void> {
  const tools = db as unknown as SchemaTools;
  const { generateDrizzleJson, generateMigration } = tools.requireDrizzleKit();
  const after = await generateDrizzleJson(tools.schema);
  const snapshots = (await readdir(tools.migrationDir)).filter((name) => name.endsWith('.json'));
  const newest = snapshots.sort().at(-1);
  const before: object = newest
    ? JSON.parse(await readFile(path.join(tools.migrationDir, newest), 'utf8'))
    : tools.defaultDrizzleSnapshot;
  const statements = await generateMigration(before, after);
  if (statements.length === 0) {
    return;
  }
  if (values.check) {
    outOfDate.push('src/migrations');
    return;
  }
  await db.createMigration({
    payload,
    migrationName: values.name ?? 'schema',
    forceAcceptWarning: true,
  });
  await nameTypeImports(tools.migrationDir);
}

/** Payload imports types as values, which `verbatimModuleSyntax` then looks for at run time. */
async function nameTypeImports(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (/^\d+.*\.ts$/.test(name)) {
      const file = path.join(folder, name);
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replaceAll(/(?<!type )(Migrate(?:Up|Down)Args,)/g, 'type $1'));
    }
  }
}
