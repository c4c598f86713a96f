import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';

/** What SQLite keeps beside a database; a new one takes the mode of the database itself. */
const companions = ['', '-wal', '-shm', '-journal'];

/**
 * Makes a database file, and what SQLite keeps beside it, readable and writable for its owner alone, also where
 * an earlier version left it open to everybody on the machine. A folder that is made for it is the owner's too.
 */
export function keepPrivate(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
  for (const suffix of companions) {
    if (existsSync(file + suffix)) chmodSync(file + suffix, 0o600);
  }
}
