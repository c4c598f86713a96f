import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The first executable of that name on the PATH, if there is one. */
export function onPath(name: string): string | undefined {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, file))
    .find(isExecutable);
}

/** Whether this file is here and may be run. */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
