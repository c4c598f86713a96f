import { validateHeaderName, validateHeaderValue } from 'node:http';
import type { Fields } from '../cache/answer.ts';

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
