import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xliff2js, xliff12ToJs } from 'xliff';
import { formats, kindOf } from '../../../../translations/exchange/formats.ts';
import { documentOf, plansOf, someTexts, texts, written } from './exchanged.ts';
import { xliffProblems } from './xliff-rules.ts';

describe('An export in XLIFF 2.1', () => {
  it('keeps the rules of OASIS’s schema and Schematron, whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(someTexts, async (some) => {
        const document = documentOf(some);
        document.units[0]?.notes.push('Взгляните: «<g1>» & \u0001');
        document.units[0]?.terms.push({ source: 'грипп', target: 'إنفلونزا' });
        const bytes = Buffer.from(await written('xliff', document));
        expect(xliffProblems(bytes.toString('utf8'))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['a segment without a source', /<source>.*?<\/source>/, '', '<segment> has target in it'],
    ['a unit twice', 'id="u2"', 'id="u1"', 'unit'],
    ['a tag twice', /s1\.0-g\d/g, 's1.0', 'tag'],
    ['an attribute of nobody', '<unit ', '<unit color="red" ', 'color'],
    [
      'notes behind segments',
      /(<unit .*?)(<segment)/s,
      '$1<notes><note>x</note></notes><segment><source/></segment><notes><note>x</note></notes>$2',
      'notes',
    ],
  ])('is told from a file that has %s', async (_what, from, to, problem) => {
    const valid = Buffer.from(await written('xliff', documentOf(texts))).toString('utf8');
    expect(xliffProblems(valid)).toEqual([]);
    const spoiled = valid.replace(from, to);
    expect(spoiled).not.toBe(valid);
    expect(xliffProblems(spoiled).join('; ')).toContain(problem);
  });
});

describe('XLIFF of others', () => {
  it.each([
    ['translate-toolkit.21.xlf', 'xliff'],
    ['translate-toolkit.12.xlf', 'xliff12'],
  ] as const)(
    'in %s, our export with one target edited by it, changes that text alone',
    async (file, format) => {
      const bytes = await readFile(`tests/fixtures/exchange/${file}`);
      expect(kindOf(bytes)).toBe(format);
      const plans = plansOf(await formats[format].read(bytes), texts);
      expect(Object.fromEntries([...plans].map(([path, plan]) => [path, plan.outcome]))).toEqual({
        summary: 'changed',
        body: 'unchanged',
        note: 'unchanged',
      });
      expect(plans.get('summary')?.value).toBe('سطر آخر');
    },
  );

  it('reads what we write in 1.2: i18next’s reader finds every tag where it is', async () => {
    const bytes = Buffer.from(await written('xliff12', documentOf(texts)));
    const { resources, targetLanguage } = await xliff12ToJs(bytes.toString('utf8'));
    expect(targetLanguage).toBe('ar');
    const [units] = Object.values(resources) as Record<string, { groupUnits: object }>[];
    expect(units?.u1?.groupUnits).toMatchObject({
      'u1-s0': { source: 'Первая строка', target: 'السطر الأول' },
    });
    expect(units?.u2?.groupUnits).toMatchObject({
      'u2-s0.0': {
        source: ['Приём', { GenericSpan: { id: 'g1', contents: ' до еды' } }],
        target: ['ت Приём', { GenericSpan: { id: 'g1', contents: 'ت  до еды' } }],
      },
    });
  });

  it('reads what we write in 2.1: i18next’s reader finds the texts', async () => {
    const document = documentOf(texts.filter(({ leaf }) => leaf.kind === 'text'));
    const bytes = Buffer.from(await written('xliff', document));
    const { resources, sourceLanguage } = await xliff2js(bytes.toString('utf8'));
    expect(sourceLanguage).toBe('ru');
    expect(resources.f1).toMatchObject({
      u1: { source: 'Первая строка', target: 'السطر الأول' },
      u2: { source: 'Примечание' },
    });
  });
});
