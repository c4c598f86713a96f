import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf } from '../../../../translations/engines/batches.ts';
import { aBatch, aDeepl } from './a-deepl.ts';

const parametersOf = ({ sent }: Awaited<ReturnType<typeof aDeepl>>) =>
  sent().at(-1)?.translate?.parameters;

describe('a request to DeepL', () => {
  it('of tagged texts asks for strict handling of the tags that occur', async () => {
    const deepl = await aDeepl();
    await deepl.engine.translate(
      aBatch(['<g1>До</g1> 5 мг<x2/>', 'в <k3>МНИОИ</k3> и <g1>там</g1>']),
    );
    expect(parametersOf(deepl)).toEqual({
      formality: 'prefer_more',
      show_billed_characters: '1',
      tag_handling: 'xml',
      tag_handling_version: 'v2',
      outline_detection: '0',
      non_splitting_tags: 'g1,x2,k3',
      ignore_tags: 'k3',
      model_type: 'prefer_quality_optimized',
    });
  });

  it('of plain texts has no tag handling, so that angle brackets are text', async () => {
    const deepl = await aDeepl();
    const [text] = await deepl.engine.translate(aBatch(['если a < b & c'], { tagged: false }));
    expect(Object.keys(parametersOf(deepl) ?? {})).not.toContain('tag_handling');
    expect(text?.text).toContain('< b &');
  });

  it.each([
    ['zh-Hans', 'zh-HANS', undefined],
    ['en', 'en-GB', undefined],
    ['kk', 'kk', undefined],
    ['ja', 'ja', 'prefer_more'],
  ] as const)('into %s names the target %s', async (target, code, formality) => {
    const deepl = await aDeepl();
    await deepl.engine.translate(aBatch(['Да'], { target, tagged: false, source: 'zh-Hans' }));
    expect(deepl.sent()[0]?.translate).toMatchObject({ source: 'zh', target: code });
    expect(parametersOf(deepl)?.formality).toBe(formality);
  });

  it('carries the context, cut to whole words in the room that the texts leave', async () => {
    const deepl = await aDeepl();
    const [short, long] = ['слово '.repeat(100).trim(), 'слово '.repeat(9_000)];
    await deepl.engine.translate(aBatch(['Да'], { context: short }));
    expect(parametersOf(deepl)?.context).toBe(short);
    await deepl.engine.translate(aBatch(['Да'], { context: long }));
    const { bytes = 0 } = deepl.sent().at(-1) ?? {};
    expect(bytes).toBeGreaterThan(127 * 1024);
    expect(bytes).toBeLessThanOrEqual(128 * 1024);
    expect(parametersOf(deepl)?.context).toMatch(/^(слово )+слово$/);
  });

  it('stays within 128 KiB and 50 texts, whatever the texts', async () => {
    const { engine, sent } = await aDeepl();
    const aText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3_000, size: 'max' });
    await fc.assert(
      fc.asyncProperty(fc.array(aText, { minLength: 1, maxLength: 60 }), async (texts) => {
        for (const batch of batchesOf(texts, engine)) {
          const some = batch.map((index) => texts[index] ?? '');
          await engine.translate(aBatch(some, { tagged: false, context: 'рядом '.repeat(50) }));
        }
      }),
      { numRuns: 15 },
    );
    expect(sent().filter(({ status }) => status !== 200 && status !== null)).toEqual([]);
  });

  it('is refused before it is sent when a text is too large or empty', async () => {
    const { engine, sent } = await aDeepl();
    const refused = { code: 'ENGINE_REFUSED', field: 'text' };
    await expect(engine.translate(aBatch(['ж'.repeat(30_000)]))).rejects.toMatchObject(refused);
    await expect(engine.translate(aBatch(['Да', '']))).rejects.toMatchObject(refused);
    expect(sent()).toEqual([]);
  });

  it('is refused with tags where DeepL takes plain text only', async () => {
    const { engine } = await aDeepl();
    await expect(engine.translate(aBatch(['Да'], { target: 'mn' }))).rejects.toMatchObject({
      code: 'ENGINE_REFUSED',
      field: 'locale',
    });
  });
});

describe('an answer of DeepL', () => {
  it('tells what each text cost, without tags, and the model', async () => {
    const { engine, stub } = await aDeepl();
    const texts = ['<g1>До</g1> 5 &lt; 6', 'Два'];
    const answer = await engine.translate(aBatch(texts));
    expect(answer.map(({ billedCharacters }) => billedCharacters)).toEqual([8, 3]);
    expect(answer[0]?.model).toBe('quality_optimized');
    expect(texts.map(engine.billable)).toEqual([8, 3]);
    expect(await engine.usage()).toEqual({ used: 11, limit: 1_000_000_000 });
    expect(stub.billedCharacters).toBe(11);
  });

  it('to nothing is nothing, without a request', async () => {
    const { engine, sent } = await aDeepl();
    expect(await engine.translate(aBatch([]))).toEqual([]);
    expect(sent()).toEqual([]);
  });
});
