import { env } from '../src/env.ts';
import { PolyclinicError } from '../src/errors.ts';
import { requireFreePort } from '../src/listening.ts';
import { type Running, startNext, startScript } from './demo/processes.ts';

/**
 * `npm run dev`: the admin with hot reload, a worker and a feed node, on the settings of the
 * environment. Ends by Ctrl+C, or when one of them ends.
 */
const running: Running[] = [];
try {
  const settings = env();
  const host = settings.HOST;
  await requireFreePort({ setting: 'CMS_PORT', port: settings.CMS_PORT, host });
  running.push(
    startNext({ built: false, host, port: String(settings.CMS_PORT), output: 'inherit' }, {}),
    startScript('worker', 'src/worker.ts', {}, 'inherit'),
    startScript('feed', 'src/feed/main.ts', {}, 'inherit'),
  );
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.once(signal, () => resolve());
    }
  });
  await Promise.race([stopped, ...running.map(({ died }) => died)]);
} catch (error) {
  console.error(error instanceof PolyclinicError ? error.message : error);
  process.exitCode = 1;
} finally {
  await Promise.all(running.map(({ stop }) => stop()));
}
process.exit();
