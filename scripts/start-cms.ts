import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { env } from '../src/env.ts';
import { PolyclinicError } from '../src/errors.ts';
import { checkDatabase } from '../src/feed-log/index.ts';
import { requireFreePort } from '../src/listening.ts';

/** `npm run start:cms`: the built admin and REST API, on HOST and CMS_PORT. */
try {
  const { HOST, CMS_PORT, DATABASE_URL } = env();
  // Next would start, and fail at every request.
  await checkDatabase(DATABASE_URL).catch((error: unknown) => {
    if (error instanceof PolyclinicError) throw error;
  });
  await access('.next/BUILD_ID').catch(() => {
    throw new PolyclinicError('BAD_SETTING', 'There is no build yet: run “npm run build” first.');
  });
  await requireFreePort({ setting: 'CMS_PORT', port: CMS_PORT, host: HOST });
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'start', '-H', HOST, '-p', String(CMS_PORT)], {
    stdio: 'inherit',
    cwd: path.resolve(import.meta.dirname, '..'),
    env: { ...process.env, NODE_ENV: 'production' },
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code) => process.exit(code ?? 0));
} catch (error) {
  console.error(error instanceof PolyclinicError ? error.message : error);
  process.exit(1);
}
