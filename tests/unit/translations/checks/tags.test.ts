import { expect, it } from 'vitest';
import { tags } from '../../../../translations/checks/tags.ts';
import { anInput } from './an-input.ts';
import { runCases } from './cases.ts';

runCases(tags, [
  ['<g1>Да</g1><x2/>', '<x2/><g1>Yes</g1>', ['ru', 'en'], 0],
  ['<g1>Да</g1>', 'Yes', ['ru', 'en'], 1],
  ['<g1>Да</g1>', '<g1>Yes', ['ru', 'en'], 1],
  ['<g1>Да</g1> и <g2>нет</g2>', '<g1>Yes</g2> and no', ['ru', 'en'], 2],
  ['Да', '<g1>نعم</g1>', ['ru', 'ar'], 1],
  ['Да<x1/>нет', 'Yes<x1/>no<x1/>', ['ru', 'en'], 1],
  ['<k1>I20</k1>', '<k1>I20</k1>', ['ru', 'ko'], 0],
  ['<k1>I20</k1>', '<k1></k1>', ['ru', 'zh-Hans'], 1],
  ['<k1>A &amp; B</k1>', '<k1>A & B</k1>', ['ru', 'en'], 0],
]);

it.each([
  ['<g1>Да &amp; нет</g1>, точно', 'Yes', 'The formatting or link of “Да & нет” is gone'],
  ['<g1>Да, <g2>очень</g2></g1>', '<g2>Yes</g2>', 'The formatting or link of “Да, очень” is gone'],
  ['Да<x1/>', 'Yes', 'A line break or an object is gone'],
  ['<k1>Visa</k1>', 'Visa', '“Visa”, which stays as it is, is gone'],
  ['Да', '<g1>Yes</g1>', 'The source has no formatting like that of “Yes”'],
  ['<k1>I20</k1>', '<k1>I21</k1>', '“I20” stays as it is, the translation has “I21”'],
])('a finding about formatting says what it is about in words: %s | %s', (source, target, said) => {
  const [{ ru = '', en = '' } = {}] = tags.run(anInput(source, target, ['ru', 'en']));
  expect(en).toContain(said);
  expect(`${ru} ${en}`).not.toMatch(/\b[gx]\d\b|</);
});
