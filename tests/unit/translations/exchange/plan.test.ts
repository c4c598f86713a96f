import { describe, expect, it } from 'vitest';
import type { ExchangeDocument } from '../../../../translations/exchange/types.ts';
import { pairSegments } from '../../../../translations/segments/pair-segments.ts';
import {
  documentOf,
  exchanged,
  type Kept,
  kept,
  plansOf,
  translated,
  withTarget,
} from './exchanged.ts';

const text = (words: string, format = 0) => ({ type: 'text', version: 1, text: words, format });
const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, children });
const tree = (...children: object[]) => ({ root: { type: 'root', version: 1, children } });

const source = tree(
  paragraph(text('Приём '), text('до еды', 1), text(', ISO 9001')),
  paragraph(text('Звоните: +7 495 123-45-67')),
);
const summary = kept('summary', 'Первая строка\nВторая строка', 'الأول\nالثاني');
const body = kept('body', source, translated(source));
const empty = kept('note', 'Примечание', null);

type Change = Parameters<typeof withTarget>[2];

/** What becomes of a text whose targets somebody changed in a file. */
async function planOf(texts: readonly Kept[], path: string, change: Change, now = texts) {
  const edited = withTarget(documentOf(texts), path, change);
  return plansOf(await exchanged('xliff', edited), now).get(path);
}

const first =
  (target: string): Change =>
  (segment, index) =>
    index === 0 ? target : segment.target;

describe('A text that comes in', () => {
  it('is taken where nobody had translated it, as a whole', async () => {
    const plan = await planOf([empty], 'note', first('ملاحظة'));
    expect(plan).toMatchObject({ outcome: 'changed', value: 'ملاحظة', seen: '' });
  });

  it.each([
    ['a tag is missing', 'قبل الأكل <k2>ISO 9001</k2>', 'missing: <g1>'],
    ['a tag is not in the source', '<g1>قبل</g1> <g9>x</g9> <k2>ISO 9001</k2>', '<g9>'],
    ['protected words were translated', '<g1>قبل</g1> الأيزو ٩٠٠١', 'missing: <k2>'],
    ['a tag stands twice', '<g1>قبل</g1><g1>الأكل</g1> <k2>ISO 9001</k2>', 'more than once'],
    ['a tag is empty', '<g1></g1>قبل <k2>ISO 9001</k2>', '<g1> is empty'],
  ])('is refused where %s', async (_what, target, detail) => {
    const plan = await planOf([body], 'body', first(target));
    expect(plan).toMatchObject({ outcome: 'refused', reason: 'TAGS' });
    expect(plan?.message?.en).toContain(detail);
  });

  it('gets the tags of protected words back where the words came back', async () => {
    const plan = await planOf([body], 'body', first('خذ <g1>قبل الأكل</g1>, ISO 9001'));
    expect(plan?.outcome).toBe('changed');
    expect([...(pairSegments(source, plan?.value as object as never) ?? [])][0]?.[1]).toBe(
      'خذ <g1>قبل الأكل</g1>, <k2>ISO 9001</k2>',
    );
  });

  it('is refused where a translation was taken out, since an import empties nothing', async () => {
    const plan = await planOf([summary], 'summary', first(' '));
    expect(plan).toMatchObject({ outcome: 'refused', reason: 'EMPTIED' });
  });

  it('is refused where some segments were left without a translation', async () => {
    const two = kept('summary', 'Первая строка\nВторая строка', null);
    const plan = await planOf([two], 'summary', first('الأول'));
    expect(plan).toMatchObject({ outcome: 'refused', reason: 'INCOMPLETE' });
  });

  it('is refused where the document has no such text', async () => {
    const plan = await planOf([summary], 'summary', first('آخر'), []);
    expect(plan).toMatchObject({ outcome: 'refused', reason: 'NOT_FOUND' });
  });

  it('is refused where the source text was edited in the file', async () => {
    const document: ExchangeDocument = documentOf([summary]);
    const units = document.units.map((unit) => ({
      ...unit,
      segments: unit.segments.map((segment) => ({ ...segment, source: 'Другая', target: 'آخر' })),
    }));
    const plans = plansOf(await exchanged('xliff', { ...document, units }), [summary]);
    expect(plans.get('summary')).toMatchObject({ outcome: 'refused', reason: 'SOURCE_EDITED' });
  });

  it('is refused where a tool has divided its segments', async () => {
    const [unit] = await exchanged('xliff', documentOf([summary]));
    const segments = (unit?.segments ?? []).map((segment) => ({
      ...segment,
      key: `${segment.key}-1`,
      target: 'آخر',
    }));
    const plans = plansOf(unit ? [{ ...unit, segments }] : [], [summary]);
    expect(plans.get('summary')).toMatchObject({ outcome: 'refused', reason: 'SEGMENTS' });
  });

  it('is refused where a segment stands in the file twice', async () => {
    const [unit] = await exchanged('xliff', documentOf([summary]));
    const twice = unit ? [{ ...unit, segments: [...unit.segments, ...unit.segments] }] : [];
    expect(plansOf(twice, [summary]).get('summary')).toMatchObject({
      outcome: 'refused',
      reason: 'REPEATED',
    });
  });

  it('is a conflict where the source has changed since, and may be taken', async () => {
    const now = kept('summary', 'Первая новая строка\nВторая строка', 'الأول\nالثاني');
    const plan = await planOf([summary], 'summary', first('سطر أول'), [now]);
    expect(plan).toMatchObject({
      outcome: 'conflict',
      reason: 'OUTDATED',
      value: 'سطر أول\nالثاني',
    });
  });

  it('is a conflict with nothing to take where the source is another text now', async () => {
    const now = kept('summary', 'Совсем о другом\nИ это тоже', 'الأول\nالثاني');
    const plan = await planOf([summary], 'summary', first('سطر أول'), [now]);
    expect(plan).toMatchObject({ outcome: 'conflict', reason: 'OUTDATED', value: null });
  });

  it('is a conflict where somebody has changed it here since', async () => {
    const now = { ...summary, entry: { ...summary.entry, at: '2026-03-02T10:00:00.000Z' } };
    const plan = await planOf([summary], 'summary', first('سطر أول'), [now]);
    expect(plan).toMatchObject({ outcome: 'conflict', reason: 'CHANGED' });
  });

  it('changes nothing where it comes back as it went out, whatever was done here since', async () => {
    const now = kept('summary', 'Совсем о другом', 'آخر تماما');
    const plan = await planOf([summary], 'summary', (segment) => segment.target, [now]);
    expect(plan?.outcome).toBe('unchanged');
  });

  it('keeps what its translator made of the segments that did not change', async () => {
    const own = tree(
      paragraph(text('خذ '), text('قبل الأكل', 1), text(', ISO 9001')),
      paragraph({ ...text('اتصل: +7 495 123-45-67'), style: 'color: red' }),
    );
    const mine = kept('body', source, own);
    const plan = await planOf([mine], 'body', first('اشرب <g1>قبل الأكل</g1>, <k2>ISO 9001</k2>'));
    expect(plan?.outcome).toBe('changed');
    expect(plan?.value).toMatchObject({ root: { children: [{}, own.root.children[1]] } });
  });
});
