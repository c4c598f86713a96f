import { validateHeaderName, validateHeaderValue } from 'node:http';

/** Header fields that go with many answers, checked once. */
export type Fields = {
  /** Name and value in turn. */
  readonly list: readonly string[];
  /** The same as they stand in a head, each line ended. */
  readonly lines: string;
};

/** @throws TypeError for a name or a value that no header may have. */
export function fieldsOf(named: Readonly<Record<string, string>>): Fields {
  let lines = '';
  for (const [name, value] of Object.entries(named)) {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    lines += `${name}: ${value}\r\n`;
  }
  return { list: Object.entries(named).flat(), lines };
}
