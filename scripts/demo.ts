import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { requireFreePort } from '../src/listening.ts';
import { check } from './demo/check.ts';
import { contentArrived } from './demo/content-arrived.ts';
import { findPlace } from './demo/place.ts';
import { type Running, startNext, startScript } from './demo/processes.ts';
import { progress } from './demo/progress.ts';
import { seedOnce } from './demo/seed-once.ts';
import { until } from './demo/until.ts';

/**
 * `npm run demo`: a whole Polyclinic with content, ready to try. `--check` starts one on an empty
 * temporary database, asks everything once and stops; `--json` takes free ports, prints one line
 * of JSON when ready and keeps running.
 */
const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const line = progress();
const place = await findPlace({
  temporary: options.check,
  freePorts: options.check || options.json,
});
const { settings } = place;
Object.assign(process.env, settings);
const running: Running[] = [];
const stopped = new Promise<'stopped'>((resolve) => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => resolve('stopped'));
  }
});

let code = 1;
try {
  const outcome = await Promise.race([run(), stopped]);
  code = outcome === 'stopped' || outcome ? 0 : 1;
} catch (error) {
  line.done();
  console.error(error instanceof Error ? error.message : error);
} finally {
  await Promise.all(running.map(({ stop }) => stop()));
  await place.dispose();
}
process.exit(code);

async function run(): Promise<boolean> {
  const host = process.env.HOST || '127.0.0.1';
  await requireFreePorts(host);
  const built = await access(`${process.env.NEXT_DIST_DIR || '.next'}/BUILD_ID`).then(
    () => true,
    () => false,
  );
  line.step(built ? 'starting the admin' : 'starting the admin (development mode: no build yet)');
  start(startNext({ built, host, port: settings.CMS_PORT ?? '' }, settings));
  const cms = `http://${host}:${settings.CMS_PORT}`;
  line.step('creating the database and its content');
  // The first request makes Next compile the admin, which is better done while the content is written.
  let firstPage = Promise.resolve();
  const onDatabase = () => {
    firstPage = until(() => answers(`${cms}/admin/login`), 'the admin', 240_000);
    firstPage.catch(() => undefined);
  };
  const seeded = await orDeath(seedOnce(settings.DATA_DIR ?? '', { log: line.step, onDatabase }));
  const worker = start(startScript('worker', 'src/worker.ts', settings));
  const feed = start(startScript('feed', 'src/feed/main.ts', settings));
  line.step('waiting for the worker and the feed');
  await orDeath(Promise.all([worker.ready, feed.ready]));
  const ready = {
    ready: true,
    cms,
    feed: `http://${host}:${settings.FEED_PORT}/graphql`,
    site: seeded.siteKeys[0]?.site ?? '',
    key: seeded.siteKeys[0]?.key ?? '',
    logins: seeded.logins,
    database: settings.DATABASE_URL ?? '',
  };
  line.step('waiting for the admin’s first page');
  await orDeath(firstPage);
  line.step('waiting for the content to reach the feed');
  await orDeath(until(contentArrived(ready), 'content in the feed', 60_000));
  line.step('ready');
  line.done();
  if (options.check) {
    return orDeath(check(ready));
  }
  console.log(options.json ? JSON.stringify(ready) : welcome(ready));
  return orDeath(new Promise<boolean>(() => {}));
}

/** @throws PolyclinicError BAD_SETTING, before anything is written. */
async function requireFreePorts(host: string): Promise<void> {
  for (const setting of ['CMS_PORT', 'FEED_PORT']) {
    await requireFreePort({ setting, port: Number(settings[setting]), host });
  }
}

function start(process: Running): Running {
  running.push(process);
  return process;
}

/** A result, or the error of a process that died before it came. */
function orDeath<T>(result: Promise<T>): Promise<T> {
  return Promise.race([result, ...running.map(({ died }) => died)]);
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(60_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

function welcome(ready: {
  cms: string;
  feed: string;
  site: string;
  key: string;
  logins: { role: string; email: string; password: string }[];
}): string {
  const logins = ready.logins.map(
    ({ role, email, password }) => `    ${role.padEnd(12)}${email.padEnd(36)}${password}`,
  );
  return [
    '',
    `  Polyclinic is ready. Stop it with Ctrl+C; the data stays in ${settings.DATA_DIR}.`,
    '',
    `  Admin   ${ready.cms}/admin`,
    ...logins,
    '',
    `  Feed    ${ready.feed}`,
    `  Key     ${ready.key}   (site: ${ready.site})`,
    '',
    `  curl -s ${ready.feed} -H 'Authorization: Bearer ${ready.key}' \\`,
    `    -H 'Content-Type: application/json' \\`,
    `    -d '{"query":"{ clinics(first: 3, locale: \\"ar\\") { totalCount edges { node { name locale } } } }"}'`,
    '',
  ].join('\n');
}
