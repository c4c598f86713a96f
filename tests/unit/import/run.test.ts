import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { repeatedRows } from '../../../collections/import/rows/repeated-rows.ts';
import { checkpointsIn } from '../../../collections/import/run/checkpoint.ts';
import { csvCell } from '../../../collections/import/run/csv-cell.ts';
import { inOrder } from '../../../collections/import/run/in-order.ts';
import { openReport, reportBeside } from '../../../collections/import/run/report.ts';
import { batchesOf, rowsAfter } from '../../../collections/import/run/rows-from.ts';
import { countRow, emptyTally } from '../../../collections/import/run/tally.ts';
import { startTiming } from '../../../collections/import/run/timing.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'import-run-'));
afterAll(() => rmSync(folder, { recursive: true }));

const problem = { field: 'beds', column: 'Beds', value: '-1', reason: 'a "reason"', cure: 'x, y' };

describe('tasks in order', () => {
  it('give their results in the order of the items, never more of them at once than allowed', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3)),
        fc.integer({ min: 1, max: 4 }),
        async (items, concurrency) => {
          let running = 0;
          let most = 0;
          const results = await inOrder(items, { concurrency, signal: undefined }, async (item) => {
            running += 1;
            most = Math.max(most, running);
            for (let wait = 0; wait < item; wait += 1) await Promise.resolve();
            running -= 1;
            return item;
          });
          expect(results).toEqual(items);
          expect(most).toBeLessThanOrEqual(concurrency);
        },
      ),
    ));

  it('that were begun are finished after an abort, and no other is begun', async () => {
    const abort = new AbortController();
    const results = await inOrder(
      [1, 2, 3, 4],
      { concurrency: 2, signal: abort.signal },
      async (item) => {
        if (item === 2) abort.abort();
        return item;
      },
    );
    expect(results).toEqual([1, 2]);
  });

  it('fail with the first failure, after those that run have ended', async () => {
    let ended = 0;
    const run = inOrder([1, 2, 3], { concurrency: 2, signal: undefined }, async (item) => {
      if (item === 1) throw new Error('no');
      await new Promise((resolve) => setTimeout(resolve, 5));
      ended += 1;
    });
    await expect(run).rejects.toThrow('no');
    expect(ended).toBe(1);
  });
});

describe('a checkpoint', () => {
  const checkpoint = { tally: emptyTally(), reportBytes: 5, seconds: 1.5, witness: 'a' };

  it('is read by the same run alone, until it is removed', async () => {
    const own = checkpointsIn(path.join(folder, 'points'), ['hash', 'clinics', true]);
    await own.write({ ...checkpoint, seconds: 1 });
    await own.write(checkpoint);
    expect(await own.read()).toEqual(checkpoint);
    expect(
      await checkpointsIn(path.join(folder, 'points'), ['hash', 'clinics', false]).read(),
    ).toBeNull();
    await own.remove();
    expect(await own.read()).toBeNull();
    expect(readdirSync(path.join(folder, 'points'))).toEqual([]);
  });

  it('that can’t be read is none', async () => {
    const points = path.join(folder, 'broken');
    const own = checkpointsIn(points, ['x']);
    await own.write(checkpoint);
    const [name = ''] = readdirSync(points);
    for (const text of ['', '{"tally":', '{"tally":{}}']) {
      writeFileSync(path.join(points, name), text);
      expect(await own.read()).toBeNull();
    }
  });
});

describe('a report', () => {
  const file = path.join(folder, 'a.refused.csv');

  it('is made at the first refused row, and goes on where a checkpoint knows of', async () => {
    const report = await openReport(file, 0);
    expect(await report.bytes()).toBe(0);
    await report.add(2, [problem]);
    const kept = await report.bytes();
    await report.add(3, [problem]);
    const again = await openReport(file, kept);
    await again.add(9, [problem]);
    expect(readFileSync(file, 'utf8')).toBe(
      '\uFEFFline,field,column,value,reason,cure\r\n' +
        '2,beds,Beds,-1,"a ""reason""","x, y"\r\n9,beds,Beds,-1,"a ""reason""","x, y"\r\n',
    );
  });

  it('replaces an earlier one, and nothing else', async () => {
    await (await openReport(file, 0)).add(4, [problem]);
    expect(readFileSync(file, 'utf8').split('\r\n')[1]).toMatch(/^4,/);
    const other = path.join(folder, 'other.csv');
    writeFileSync(other, 'line,mine\n');
    await expect(openReport(other, 0)).rejects.toThrow('is no report of refused rows');
  });

  it('holds nothing that a spreadsheet would run', async () => {
    const report = await openReport(path.join(folder, 'b.csv'), 0);
    await report.add(1, [{ ...problem, value: '=HYPERLINK("x")', reason: '-1', cure: '+cmd' }]);
    expect(readFileSync(report.file, 'utf8')).toContain(
      `1,beds,Beds,"'=HYPERLINK(""x"")",-1,'+cmd`,
    );
  });

  it.each([
    '=1+1',
    "+1+cmd|'/C calc'!A0",
    '-2+3',
    '-1-cmd|x',
    '@SUM(A1)',
    '＝1+1',
    '＋1',
    '\t=1',
    ' =1',
    '\u0000=1',
    '+7 (495) 123-45-67',
    '-',
  ])('holds %j as text, since a spreadsheet would run it', (value) => {
    expect(csvCell(value).replace(/^"/, '')).toMatch(/^'/);
  });

  it.each(['-1', '+79991234567', '-1.5', '3,14', 'a=b', '1+1', 'Клиника'])(
    'holds %j as it is',
    (value) => expect(csvCell(value).replaceAll('"', '')).toBe(value),
  );

  it('goes beside the file, or elsewhere when nobody may write there', async () => {
    expect(await reportBeside(path.join(folder, 'data.csv'), '/else')).toBe(
      path.join(folder, 'data.refused.csv'),
    );
    const locked = path.join(folder, 'locked');
    mkdirSync(locked, { mode: 0o555 });
    expect(await reportBeside(path.join(locked, 'data.csv'), '/else')).toBe(
      '/else/data.refused.csv',
    );
  });
});

describe('a run', () => {
  async function* rows(count: number) {
    for (let line = 1; line <= count; line += 1) yield { line, cells: {} };
  }

  it('takes rows in groups, after those that are behind', async () => {
    const skipped: number[] = [];
    const groups: number[][] = [];
    const rest = rowsAfter(rows(7), 2, ({ line }) => skipped.push(line));
    for await (const group of batchesOf(rest, 2)) groups.push(group.map(({ line }) => line));
    expect(skipped).toEqual([1, 2]);
    expect(groups).toEqual([[3, 4], [5, 6], [7]]);
  });

  it('knows the first line about each document', () => {
    const first = repeatedRows();
    expect([first('a', 2), first('b', 3), first('a', 9), first('b', 3)]).toEqual([2, 3, 2, 3]);
  });

  it('tells the time left by the lines that it has done itself', () => {
    let time = 0;
    const timing = startTiming(1001, 60, () => time);
    time = 1000;
    expect(timing.at(501)).toEqual({ share: 501 / 1001, secondsLeft: null });
    time = 10_000;
    expect(timing.at(601)).toEqual({ share: 601 / 1001, secondsLeft: (10 * 400) / 101 });
    expect(timing.seconds()).toBe(70);
  });

  it('counts rows by what became of them, and remembers some lines of each note', () => {
    const tally = emptyTally();
    for (let line = 2; line <= 20; line += 1) {
      countRow(tally, { line, id: 'x', locale: 'ko', kind: 'created', note: 'unnamed' });
    }
    countRow(tally, { line: 21, kind: 'refused', problems: [problem] });
    expect(tally).toMatchObject({
      rows: 20,
      counts: { created: 19, refused: 1 },
      locales: { ko: 19 },
    });
    expect(tally.notes.unnamed).toEqual({ count: 19, lines: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] });
  });
});
