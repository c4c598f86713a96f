import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../../src/admin');

it('no page of the admin writes a time of day by itself, without its zone', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith(`dates${path.sep}`),
  );
  expect(files.length).toBeGreaterThan(100);
  const ofTheirOwn = files.filter((file) =>
    /timeStyle|toLocaleTimeString|toLocaleString\(|\bhour:/.test(
      readFileSync(path.join(folder, file), 'utf8'),
    ),
  );
  expect(ofTheirOwn).toEqual([]);
});
