import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Older servers lack settings that the replica set is started with. */
const oldestMajor = 5;

/**
 * Runs `mongod --version`, which also shows that the binary's shared libraries are here.
 *
 * @throws Error when it does not run, or is too old.
 */
export async function checkVersion(binary: string): Promise<string> {
  const { stdout } = await run(binary, ['--version']).catch((error: { stderr?: string }) => {
    throw new Error(`${binary} does not run: ${error.stderr?.trim() || String(error)}`);
  });
  const version = parseVersion(stdout);
  if (version === undefined) throw new Error(`${binary} does not say which version it is`);
  if (Number.parseInt(version, 10) < oldestMajor) {
    throw new Error(`${binary} is version ${version}; ${oldestMajor}.0 or newer is needed`);
  }
  return version;
}

/** The version in the output of `mongod --version`, for instance 6.0.5. */
export function parseVersion(output: string): string | undefined {
  return /db version v(\d+\.\d+\.\d+)/.exec(output)?.[1];
}
