import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../system/run.ts';
import { folderRules, packageRules } from './dependency-rules.ts';
import { type Import, importsOf } from './imports.ts';

/** A file of the repository: its path with `/`, from the root, and its text. */
export type SourceFile = { path: string; text: string };

const folders = ['src', 'collections', 'translations', 'media'];

/** Every import that breaks a rule of dependency-rules.ts, a line each; empty when none does. */
export function violations(files: SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file.path, file.text).flatMap((found) => {
      const why = offence(file.path, found);
      return why ? [`${file.path}:${found.line} imports ${found.from}: ${why}`] : [];
    }),
  );
}

/** The TypeScript files of the product itself, tests and scripts aside. */
export async function productFiles(): Promise<SourceFile[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(path.join(root, folder), { recursive: true });
      return names.filter((name) => /\.tsx?$/.test(name)).map((name) => path.join(folder, name));
    }),
  );
  return Promise.all(
    lists.flat().map(async (file) => ({
      path: file.split(path.sep).join('/'),
      text: await readFile(path.join(root, file), 'utf8'),
    })),
  );
}

function offence(file: string, found: Import): string | undefined {
  const target = localTarget(file, found.from);
  return target === undefined ? packageOffence(file, found) : folderOffence(file, target, found);
}

/** The repository path that an import leads to; nothing when it names a package. */
function localTarget(file: string, from: string): string | undefined {
  if (from === '@payload-config') return 'src/payload.config.ts';
  return from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : undefined;
}

function folderOffence(file: string, target: string, { typeOnly }: Import): string | undefined {
  const rule = folderRules.find(({ folder }) => file.startsWith(folder));
  if (!rule || typeOnly || within(target, rule.may)) return undefined;
  return `${rule.folder} may import only ${rule.may.join(', ')}`;
}

function packageOffence(file: string, { from, typeOnly }: Import): string | undefined {
  const name = packageName(from);
  return packageRules.find(
    ({ packages, only, never, types }) =>
      packages.test(name) &&
      !(types && typeOnly) &&
      ((only && !within(file, only)) || (never && within(file, never))),
  )?.why;
}

function packageName(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

function within(file: string, paths: string[]): boolean {
  return paths.some((one) => (one.endsWith('/') ? file.startsWith(one) : file === one));
}
