import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { content } from '../../../../scripts/seed/content/index.ts';
import {
  bold,
  callout,
  clinicCard,
  h2,
  image,
  link,
  ol,
  p,
  quote,
  richText,
  table,
  ul,
} from '../../../../scripts/seed/rich-text.ts';
import type { LeafValue } from '../../../../translations/records/entry.ts';
import { pairSegments, rebuildLeaf, segmentsOf } from '../../../../translations/segments/index.ts';
import { withoutDirection } from './trees.ts';

const lineBreak = { type: 'linebreak', version: 1 };
const photo = { ...image('media.ward'), fields: { caption: 'Палата' } };

const article: LeafValue = richText(
  h2('Подготовка к операции'),
  p('Не ешьте ', bold('за 8 часов'), ' до операции (код C50.9).', lineBreak, 'Пейте воду.'),
  ul('паспорт', ['выписка с ', link('сайта', 'https://clinic.example'), ' & снимки']),
  ol(['список:', ...(ul('лекарства').children as never[])] as never),
  table(['Шаг', 'Срок'], ['Осмотр', '1–2 дня']),
  quote('Спросите врача: <5 мг — можно?'),
  p(),
  photo,
  callout('c1', 'tip', 'Возьмите воду.\n\nИ документы.'),
  clinicCard('clinic.sample-eye'),
);

describe('an article', () => {
  it('is taken apart into what a translator reads', () => {
    expect(segmentsOf(article).map(({ key, text }) => `${key} ${text}`)).toEqual([
      '0.0 Подготовка к операции',
      '1.0 Не ешьте <g1>за 8 часов</g1> до операции (код <k2>C50.9</k2>).<x3/>Пейте воду.',
      '2.0.0 паспорт',
      '2.1.0 выписка с <g2>сайта</g2> &amp; снимки',
      '3.0.0 список:',
      '3.0.1.0 лекарства',
      '4.0.0.0.0 Шаг',
      '4.0.1.0.0 Срок',
      '4.1.0.0.0 Осмотр',
      '4.1.1.0.0 1–2 дня',
      '5.0 Спросите врача: &lt;5 мг — можно?',
      '7.caption.0 Палата',
      '8.text.0 Возьмите воду.',
      '8.text.2 И документы.',
    ]);
  });

  it('is put together in another language, and written as it is read', () => {
    const targets = new Map([
      ['0.0', 'التحضير للعملية'],
      ['1.0', 'اشرب الماء.<x3/>لا تأكل <g1>قبل 8 ساعات</g1> (<k2>C50.9</k2>).'],
      ['7.caption.0', 'غرفة'],
      ['8.text.0', 'خذ الماء &amp; اشرب.'],
    ]);
    const { value, flaws } = rebuildLeaf(article, targets, { locale: 'ar' });
    expect(pairSegments(article, value)).toEqual(
      new Map([...segmentsOf(article).map(({ key, text }) => [key, text] as const), ...targets]),
    );
    expect([...flaws.values()]).toEqual(Array.from({ length: 10 }, () => 'untranslated'));
    expect(JSON.stringify(value)).toContain('"text":"خذ الماء & اشرب.\\n\\nИ документы."');
    expect(JSON.stringify(value)).not.toContain('"direction":null');
  });

  it('of 5 KB is taken apart in well under 2 ms', () => {
    const sentence = 'Клиника принимает пациентов из 12 стран по записи и без неё каждый день. ';
    const paragraphs = Array.from({ length: 15 }, () =>
      p(sentence.repeat(3), bold('Важно: '), sentence),
    );
    const long: LeafValue = richText(...paragraphs, ul(...Array(10).fill(sentence)));
    const times = Array.from({ length: 101 }, () => {
      const start = performance.now();
      segmentsOf(long);
      return performance.now() - start;
    });
    expect(times.sort((a, b) => a - b)[50]).toBeLessThan(2);
  });
});

describe('every text of the seed', () => {
  const leaves = (value: unknown): LeafValue[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    return 'root' in value ? [value as LeafValue] : Object.values(value).flatMap(leaves);
  };
  const all = Object.values(content).flatMap(leaves);

  it('is the same when nothing is translated', () => {
    expect(all.filter((value) => typeof value === 'object').length).toBeGreaterThan(50);
    for (const value of all) {
      const targets = new Map(segmentsOf(value).map(({ key, text }) => [key, text]));
      const { value: back, flaws } = rebuildLeaf(value, targets, { locale: 'fa' });
      expect(withoutDirection(back)).toBe(withoutDirection(value));
      expect(flaws.size).toBe(0);
    }
  });

  it('that is translated lines up with its source', () => {
    const pairs = Object.values(content)
      .flat()
      .flatMap(({ data, text }) =>
        Object.values(text ?? {}).flatMap((translation) =>
          Object.entries(translation.data).map(([name, value]) => [data[name], value] as const),
        ),
      )
      .filter(([, value]) => typeof value === 'object' && value !== null && 'root' in value);
    expect(pairs.length).toBeGreaterThan(20);
    for (const [source, target] of pairs) {
      const [from, to] = [source as LeafValue, target as LeafValue];
      const paired = pairSegments(from, to);
      expect(paired?.size).toBe(segmentsOf(from).length);
      const { value } = rebuildLeaf(from, paired ?? new Map(), { locale: 'en' });
      expect(segmentsOf(value).map(({ hash }) => hash)).toEqual(
        segmentsOf(to).map(({ hash }) => hash),
      );
    }
  });
});
