import { describe, expect, it } from 'vitest';
import { duration, progressLine } from '../../../collections/import/cli/progress-line.ts';
import { readArguments } from '../../../collections/import/cli/read-arguments.ts';
import { runImport, type Surroundings } from '../../../collections/import/cli/run-import.ts';
import { showProgress } from '../../../collections/import/cli/show-progress.ts';
import { summaryOf } from '../../../collections/import/cli/summary-of.ts';
import { planOf } from '../../../collections/import/map/plan-of.ts';
import type { ImportResult } from '../../../collections/import/run/types.ts';
import { PolyclinicError } from '../../../src/errors.ts';
import { tree } from './a-tree.ts';

const counts = { created: 200, updated: 0, unchanged: 30, refused: 1 };
const report = {
  tally: { rows: 231, counts, locales: {}, notes: {} },
  share: 0.553,
  secondsLeft: 75,
};

describe('a command line', () => {
  it('names a collection, a file and options', () => {
    expect(
      readArguments(['clinics', 'a.csv', '--publish', '--locale', 'ko', '--map=m.json']),
    ).toEqual({
      collection: 'clinics',
      file: 'a.csv',
      map: 'm.json',
      locale: 'ko',
      publish: true,
      dryRun: false,
      restart: false,
      concurrency: 1,
    });
    expect(readArguments(['--help'])).toBeNull();
  });

  it.each([
    [[], 'Give one collection and one file (got: nothing)'],
    [['clinics'], 'Give one collection and one file (got: clinics)'],
    [['clinic', 'a.csv'], 'There is no collection "clinic"; did you mean "clinics"'],
    [['clinics', 'a.csv', '--locale', 'zh'], '--locale zh is not a locale: write one of ru'],
    [['clinics', 'a.csv', '--encoding', 'win1'], '--encoding win1 is not known'],
    [['clinics', 'a.csv', '--publsh'], 'Unknown option \'--publsh\'; did you mean "publish"?'],
    [['clinics', 'a.csv', '--resume', '--restart'], 'are opposites'],
    [['clinics', 'a.csv', '--concurrency', '99'], 'is not a number from 1 to 16'],
  ])('%j is refused: %s', (words, message) => {
    expect(() => readArguments(words)).toThrow(message);
  });
});

describe('progress', () => {
  it('is a line with the counts and the time left', () => {
    expect(progressLine(report)).toBe(
      '231 rows (55 %): 200 created, 30 unchanged, 1 refused; 1 min 15 s left',
    );
    expect([5, 65, 3700].map(duration)).toEqual(['5 s', '1 min 5 s', '1 h 1 min']);
  });

  it('is one line on a terminal, and a line every few seconds elsewhere', () => {
    const written = (isTTY: boolean) => {
      let text = '';
      let time = 0;
      const output = {
        isTTY,
        write: (more: string) => {
          text += more;
        },
      };
      const progress = showProgress(output, () => time);
      for (; time <= 12_000; time += 1000) progress.show(report);
      progress.end();
      return text;
    };
    expect(written(false).split('\n')).toHaveLength(3);
    expect(written(true)).not.toContain('\n');
    expect(written(true).split('\r\u001B[K')).toHaveLength(15);
  });
});

describe('the summary', () => {
  const columns = ['wikidata', 'label', 'image'];
  const result: ImportResult = {
    finished: false,
    tally: {
      rows: 231,
      counts,
      locales: { en: 200, ru: 30 },
      notes: { unnamed: { count: 12, lines: [4, 9] } },
    },
    seconds: 62,
    resumedAt: 100,
    report: 'a.refused.csv',
    encoding: { name: 'windows-1251', damaged: false },
    plan: planOf({ collection: 'clinics', tree, columns }),
    preview: [{ line: 2, cells: { label: 'Клиника', image: '', beds: 120, note: 'a\u202Eb' } }],
  };
  const asked = readArguments(['clinics', 'a.csv', '--publish']);

  it('says what was done, what was assumed and what is left to do', () => {
    const text = summaryOf(result, asked as NonNullable<typeof asked>);
    for (const part of [
      '231 rows of clinics in 1 min 2 s (published): 200 created, 30 unchanged, 1 refused',
      'Gone on after the first 100 rows',
      'en 200, ru 30 (told by the script of the name)',
      'kind = hospital, lifecycle = operating',
      'recognised by externalIds.',
      'read as windows-1251; where its texts look wrong, say another (--encoding NAME)',
      'Line 2 reads: label = Клиника · beds = 120 · note = a\uFFFDb',
      'not used: image',
      '12 rows without a name',
      '(line 4, 9, …)',
      'a.refused.csv',
      'run the same command again',
    ]) {
      expect(text).toContain(part);
    }
  });
});

describe('the command', () => {
  const around = (start: Surroundings['start']) => {
    const lines: string[] = [];
    const output = { write: (line: string) => lines.push(line) };
    const surroundings: Surroundings = {
      settings: () => ({ sourceLocale: 'ru', dataDir: '.', database: 'file:x' }),
      start,
      idFrom: (_payload, name) => name,
      signal: new AbortController().signal,
      out: output,
      err: output,
    };
    return { lines, surroundings };
  };

  it.each([
    [['--help'], 0, 'npm run import'],
    [['nothing'], 2, 'Give one collection'],
  ])('%j ends with %d without starting anything', async (words, code, said) => {
    const { lines, surroundings } = around(() => Promise.reject(new Error('started')));
    expect(await runImport(words, surroundings)).toBe(code);
    expect(lines.join('')).toContain(said);
  });

  it('tells settings that are wrong from a failure', async () => {
    const wrong = around(() =>
      Promise.reject(new PolyclinicError('BAD_SETTING', 'SECRET is missing')),
    );
    expect(await runImport(['clinics', 'a.csv'], wrong.surroundings)).toBe(2);
    expect(wrong.lines).toEqual(['SECRET is missing\n']);
    const failing = around(() => Promise.reject(new Error('no database')));
    expect(await runImport(['clinics', 'a.csv'], failing.surroundings)).toBe(3);
    expect(failing.lines.join('')).toContain('run the same command again');
  });
});
