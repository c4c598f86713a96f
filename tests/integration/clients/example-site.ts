import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { generateFiles, type Outputs } from '../../../client/generate-files.ts';
import { readDocuments } from '../../../client/read-documents.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);

/** The configuration of GraphQL Code Generator in `examples/NAME`. */
export async function codegenConfig(name: string): Promise<{ generates: Outputs }> {
  const module: { default: { generates: Outputs } } = await import(
    `../../../examples/${name}/codegen.ts`
  );
  return module.default;
}

/** A copy of `examples/NAME` outside the repository, as somebody has it who took it from there. */
export async function exampleSite(name: string) {
  const folder = await mkdtemp(path.join(tmpdir(), `polyclinic-${name}-`));
  const example = path.join(root, 'examples', name);
  const inFolder = (file: string) => path.join(folder, file);
  const made = /generated|persisted-documents|node_modules|schema\.graphql/;
  await cp(example, folder, {
    recursive: true,
    filter: (file) => !made.test(path.relative(example, file)),
  });
  await cp(path.join(root, 'client/schema.graphql'), inFolder('schema.graphql'));
  await symlink(path.join(root, 'node_modules'), inFolder('node_modules'));

  /** Runs a program and gives its exit code and all that it has printed. */
  const node = async (args: string[], env: Record<string, string> = {}) => {
    const options = { cwd: folder, env: { ...process.env, NODE_OPTIONS: '', ...env } };
    const ended = await run(process.execPath, args, options).catch((error) => error);
    return { code: ended.code ?? 0, output: `${ended.stdout}${ended.stderr}` };
  };
  const site = {
    read: (file: string) => readFile(inFolder(file), 'utf8'),
    /** Changes a file, all over it. */
    async replace(file: string, from: string, to: string) {
      await writeFile(inFolder(file), (await site.read(file)).replaceAll(from, to));
    },
    write: (file: string, text: string) => writeFile(inFolder(file), text),
    /** What `npx graphql-codegen` does with the example's codegen.ts. */
    async codegen() {
      const { generates } = await codegenConfig(name);
      const files = await generateFiles({
        sdl: await site.read('schema.graphql'),
        documents: await readDocuments([folder]),
        outputs: generates,
      });
      await mkdir(inFolder('generated'), { recursive: true });
      await Promise.all(files.map(({ filename, content }) => site.write(filename, content)));
    },
    /** `npx relay-compiler`. */
    relayCompiler: () => node(['node_modules/relay-compiler/cli.js']),
    /** `npx tsc`. */
    tsc: () => node(['node_modules/typescript/bin/tsc']),
    /** `npx tsx main.ts`. */
    main: (env: Record<string, string>) => site.run('main.ts', env),
    /** `npx tsx FILE`. */
    run: (file: string, env: Record<string, string>) => node(['--import', 'tsx', file], env),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
  return site;
}
