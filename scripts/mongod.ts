import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PolyclinicError } from '../src/errors.ts';
import { findMongod } from './mongod/find.ts';
import { startMongod } from './mongod/start.ts';

export { type RunningMongod, startMongod } from './mongod/start.ts';

const help = `npm run mongod -- [options]    a MongoDB replica set on this machine, until Ctrl+C

  --members 1|3     how many members (default 1)
  --data DIR        where the data is kept (default ./data/mongo)
  --temporary       keep the data in a temporary folder, removed at the end
  --find            only print the path of the mongod that would be used
  --help            this text

MONGODB_URL, when it is set, is used as it is and nothing is started.`;

const print = (line: string) => void process.stdout.write(`${line}\n`);
const note = (line: string) => void process.stderr.write(`${line}\n`);

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      members: { type: 'string', default: '1' },
      data: { type: 'string', default: './data/mongo' },
      temporary: { type: 'boolean', default: false },
      find: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return print(help);
  if (values.find) return find();
  const members = values.members === '1' ? 1 : values.members === '3' ? 3 : undefined;
  if (!members) {
    throw new PolyclinicError('BAD_INPUT', `--members must be 1 or 3, not ${values.members}`);
  }
  await serve({ members, data: values.temporary ? undefined : values.data });
}

async function find(): Promise<void> {
  if (process.env.MONGODB_URL) return note('MONGODB_URL is set: no mongod is needed here');
  print(await findMongod(note));
}

async function serve(options: { members: 1 | 3; data: string | undefined }): Promise<void> {
  const signalled = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  const { url, died, stop } = await startMongod({ ...options, log: note });
  print(url);
  // With somebody else's server nothing here would keep the process alive.
  const forever = setInterval(() => {}, 2 ** 30);
  try {
    await Promise.race([signalled, died]);
  } finally {
    clearInterval(forever);
    await stop();
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((error) => {
    note(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
}
