import { describe, expect, it } from 'vitest';
import {
  plainOf,
  segmentsOf,
  simpler,
  tagProblem,
} from '../../../../translations/segments/index.ts';

const source = 'Take <g1>5 mg</g1>,<x2/>see <g4>the <g5>leaflet</g5></g4> <k6>C50.9</k6>';

describe('tags of a target', () => {
  it.each([
    ['Siehe <g4>die <g5>Packungsbeilage</g5></g4>, <g1>5 mg</g1><x2/><k6>C50.9</k6>'],
    ['<k6>C50.9</k6> <g1>5 mg <x2/></g1> a <g4><g5>b</g5></g4>'],
    ['<g1 >5</g1> <x2 /> <g4><g5>b</g5></g4> <k6>C50.9</k6>'],
    ['<g1>5</g1> <x2></x2> <g4><g5>b</g5></g4> <k6>C50.9</k6> p < 0.05 & more'],
  ])('fit in %s', (target) => {
    expect(tagProblem(source, target)).toBeNull();
  });

  it.each([
    ['dropped', 'a <x2/> <g4><g5>b</g5></g4> <k6>C50.9</k6>', '<g1> is missing'],
    ['repeated', '<x2/><x2/> a', '<x2> is there more than once'],
    ['unknown', 'a <g7>b</g7>', '<g7> is not in the source'],
    ['not closed', 'a <g1>b', '<g1> is not closed'],
    ['not opened', 'a </g1>b', '</g1> closes what is not open'],
    ['crossed', '<g1>a <g4>b</g1> c</g4>', '</g1> closes what is not open'],
    ['emptied', '<g1></g1>5 mg', '<g1> is empty'],
    ['out of its link', '<g5>a</g5> b', '<g5> is in another tag than in the source'],
    ['changed inside', '<k6>C50,9</k6> a', 'the text in <k6> is not as it was'],
    ['of HTML', 'a <br> b', '<br> is not a tag of the source'],
    ['around nothing', ' <g1> </g1>', 'there is no text'],
  ])('that are %s are a problem', (_name, target, problem) => {
    expect(tagProblem(source, target)).toBe(problem);
  });

  it('are fewer for a second try: links, atoms and protected text stay', () => {
    const fewer = 'Take 5 mg,<x2/>see <g4>the leaflet</g4> <k6>C50.9</k6>';
    expect(simpler(source)).toBe(fewer);
    expect(simpler(fewer)).toBeNull();
  });
});

describe('plain text', () => {
  it.each([
    ['a &lt;g1&gt; <g1>b &amp; c</g1><x2/>d', 'a <g1> b & c\nd'],
    ['&quot;&#65;&#x42;&apos; &nbsp; &#x110000; &amp;lt;', '"AB\' &nbsp; &#x110000; &lt;'],
    ['a<x1></x1>b', 'a\nb'],
  ])('of %s', (encoded, plain) => {
    expect(plainOf(encoded)).toBe(plain);
  });
});

describe('protected text', () => {
  const keptIn = (text: string, protect?: Parameters<typeof segmentsOf>[1]) =>
    [...(segmentsOf(text, protect)[0]?.text ?? '').matchAll(/<k\d+>(.*?)<\/k\d+>/g)].map(
      ([, kept]) => kept,
    );

  it.each([
    ['Пишите на info@clinic.example.', ['info@clinic.example']],
    [
      'См. https://clinic.example/a?b=1, и www.example.org.',
      ['https://clinic.example/a?b=1', 'www.example.org'],
    ],
    ['Тел.: +7 (495) 123-45-67, +82-2-1234-5678', ['+7 (495) 123-45-67', '+82-2-1234-5678']],
    ['8 800 555-35-35 или 8 (800) 555 35 35', ['8 800 555-35-35', '8 (800) 555 35 35']],
    [
      'ISO/IEC 27001:2013, ISO 9001, EN ISO 13485',
      ['ISO/IEC 27001:2013', 'ISO 9001', 'EN ISO 13485'],
    ],
    ['Коды C50.9, C00–C97 и L01XC07', ['C50.9', 'C00–C97', 'L01XC07']],
    ['Здравствуйте, {{name}}', ['{{name}}']],
    ['От 100 000 до 250 000 рублей, 3–5 дней, 12.05.2025, B12', []],
  ])('in %s', (text, kept) => {
    expect(keptIn(text)).toEqual(kept);
  });

  it('is what the caller says, too, however its ranges lie', () => {
    const protect = () => [
      { start: 6, end: 11 },
      { start: 0, end: 3 },
      { start: 8, end: 99 },
      { start: 4, end: 4 },
    ];
    expect(keptIn('one two three', { protect })).toEqual(['one', 'o three']);
  });
});
