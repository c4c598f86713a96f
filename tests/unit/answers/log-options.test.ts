import { APIError } from 'payload';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { logOptions } from '../../../src/answers/log-options.ts';

function logged(log: (logger: pino.Logger) => void): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  log(pino(logOptions('info'), { write: (line) => lines.push(JSON.parse(line)) }));
  return lines;
}

it('A client’s mistake is logged at info, in one line without its stack', () => {
  const mistake = new APIError('Name the clinic', 400);
  for (const log of [
    (logger: pino.Logger) => logger.error({ err: mistake }),
    (logger: pino.Logger) => logger.error(mistake),
  ]) {
    const [line] = logged(log);
    expect(line).toMatchObject({
      level: 30,
      error: 'APIError',
      status: 400,
      msg: 'Name the clinic',
    });
    expect(JSON.stringify(line)).not.toContain('    at ');
  }
});

it('A defect is logged at its level, with its stack', () => {
  const [line] = logged((logger) => logger.error({ err: new TypeError('no such thing') }));
  expect(line).toMatchObject({ level: 50, err: { type: 'TypeError' } });
  expect(JSON.stringify(line)).toContain('    at ');
});

it('What is no error is logged as it is', () => {
  expect(logged((logger) => logger.warn('a warning'))[0]).toMatchObject({ level: 40 });
  expect(logged((logger) => logger.error('words'))[0]).toMatchObject({ level: 50, msg: 'words' });
});
