import { access } from 'node:fs/promises';
import path from 'node:path';
import { root, runNode } from '../system/run.ts';
import { productFiles, violations } from './dependencies.ts';

/** One question that `npm run check` asks: it passes or says what is wrong. */
export type Step = { name: string; run: () => Promise<{ passed: boolean; output: string }> };

/** In the order in which they run: what is quick and most often wrong comes first. */
export const steps: Step[] = [
  {
    name: 'format and lint (biome)',
    run: () =>
      tool('node_modules/@biomejs/biome/bin/biome', [
        ...['ci', '--error-on-warnings', '--colors=off', '.'],
      ]),
  },
  { name: 'types (tsc)', run: () => tool('node_modules/typescript/bin/tsc', ['--noEmit']) },
  { name: 'dependency rules', run: dependencies },
  {
    name: 'dead code and unused dependencies (knip)',
    run: () => tool('node_modules/knip/bin/knip.js', ['--no-progress']),
  },
  {
    name: 'feed schema is current (client/schema.graphql)',
    run: () => tool('scripts/feed-schema.ts', ['--check']),
  },
  {
    name: 'types, import map and migrations are current',
    run: () => tool('scripts/generate.ts', ['--check']),
  },
];

async function dependencies(): Promise<{ passed: boolean; output: string }> {
  const found = violations(await productFiles());
  return { passed: found.length === 0, output: found.join('\n') };
}

async function tool(file: string, args: string[]): Promise<{ passed: boolean; output: string }> {
  try {
    await access(path.join(root, file));
  } catch {
    return { passed: false, output: `${file} is missing` };
  }
  const { code, output } = await runNode(file, args, { capture: true });
  return { passed: code === 0, output };
}
