import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort } from '../../../demo/free-port.ts';
import { until } from '../../../demo/until.ts';
import { root } from '../../../system/run.ts';
import type { ChildServer } from '../child-server.ts';
import { stockSettings } from './prepare.ts';

/** The path of Payload's GraphQL. */
export const stockPath = '/api/graphql';

/** Arguments of Node: or a site would outlive a bench that is killed. */
const endWithParent = [
  '--import',
  `data:text/javascript,${encodeURIComponent("process.on('disconnect', () => process.exit())")}`,
];

/** Serves the stock site that was built in a folder: `next start`, in production mode. */
export async function startStock(folder: string): Promise<ChildServer> {
  const port = await freePort();
  const next = path.join(root, 'node_modules/next/dist/bin/next');
  const address = ['-p', `${port}`, '-H', '127.0.0.1'];
  const child = spawn(process.execPath, [...endWithParent, next, 'start', folder, ...address], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    cwd: root,
    env: { ...process.env, ...stockSettings(folder), NODE_ENV: 'production' },
  });
  const exited = once(child, 'exit');
  const answers = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}${stockPath}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    return answer.ok;
  };
  await until(answers, 'the stock site', 60_000);
  return {
    port,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
