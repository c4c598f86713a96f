import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

type Lock = { packages: Record<string, { optionalDependencies?: Record<string, string> }> };

const file = path.join(import.meta.dirname, '../../../package-lock.json');
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as Lock;

/** The folders in which Node looks for a dependency of the package in `folder`. */
function places(folder: string, name: string): string[] {
  const parents = folder.split('/node_modules/');
  return parents
    .map((_, index) => `${parents.slice(0, index + 1).join('/node_modules/')}/node_modules/${name}`)
    .concat(`node_modules/${name}`);
}

it('package-lock.json has the packages of every platform, or npm ci refuses it', () => {
  const missing = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !places(folder, name).some((place) => place in packages),
    ),
  );
  expect(missing).toEqual([]);
});
