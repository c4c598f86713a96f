import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../../../translations/exchange/formats.ts';
import { pairSegments } from '../../../../translations/segments/pair-segments.ts';
import {
  documentOf,
  exchanged,
  kept,
  plansOf,
  reworded,
  someTexts,
  translated,
  withTarget,
} from './exchanged.ts';

describe.each(formatNames)('A file in %s', (format) => {
  it('changes no text when it comes back as it went out', async () => {
    await fc.assert(
      fc.asyncProperty(someTexts, async (texts) => {
        const plans = plansOf(await exchanged(format, documentOf(texts)), texts);
        expect(plans.size).toBe(texts.length);
        expect([...plans.values()].map(({ outcome }) => outcome)).toEqual(
          texts.map(() => 'unchanged'),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('changes no text when a tool has taken out what it was exported beside', async () => {
    await fc.assert(
      fc.asyncProperty(someTexts, async (texts) => {
        const incoming = await exchanged(format, documentOf(texts));
        const bare = incoming.map((unit) => ({
          ...unit,
          sourceHash: null,
          targetHash: null,
          at: null,
        }));
        expect([...plansOf(bare, texts).values()].map(({ outcome }) => outcome)).toEqual(
          texts.map(() => 'unchanged'),
        );
      }),
      { numRuns: 15 },
    );
  });

  it('keeps every character of the basic plane, and of the others those that are no characters', async () => {
    const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    const planes = Array.from({ length: 16 }, (_, plane) =>
      String.fromCodePoint((plane + 1) * 0x10000 + 0xfffe, (plane + 1) * 0x10000 + 0xffff),
    );
    // A line break divides segments; no write is taken with a NUL or half a character.
    const text = [...units, ...planes]
      .filter((sign) => !/[\0\n\r\u2028\u2029]|\p{Surrogate}/u.test(sign))
      .join('x');
    const texts = [kept('rows[r0].text', text, translated(text))];
    const [unit] = await exchanged(format, documentOf(texts));
    const [expected] = documentOf(texts).units;
    expect(unit?.segments.map(({ source, target }) => [source, target])).toEqual(
      expected?.segments.map(({ source, target }) => [source, target]),
    );
  });

  it('changes exactly the segment that was edited, with its tags whole', async () => {
    await fc.assert(
      fc.asyncProperty(someTexts, fc.nat(), async (texts, choice) => {
        const document = documentOf(texts);
        const [unit] = document.units;
        const [text] = texts;
        const isTranslated = unit?.segments.every(({ target }) => target !== null);
        fc.pre(unit !== undefined && text !== undefined && isTranslated === true);
        const chosen = choice % unit.segments.length;
        const before = unit.segments[chosen]?.target ?? '';
        // A segment that is protected as a whole has no words to change.
        fc.pre(reworded(before, 'جديد ') !== before);
        const edited = withTarget(document, unit.path, ({ target }, index) =>
          index === chosen ? reworded(target ?? '', 'جديد ') : target,
        );
        const plans = plansOf(await exchanged(format, edited), texts);
        const { outcome, value } = plans.get(unit.path) ?? {};
        expect(outcome).toBe('changed');
        const after = pairSegments(text.leaf.value as string, value as string) ?? new Map();
        const expected = edited.units[0]?.segments.map(({ target }) => withoutKept(target ?? ''));
        expect([...after.values()].map(withoutKept)).toEqual(expected);
        const others = texts.slice(1).map(({ leaf }) => plans.get(leaf.path)?.outcome);
        expect(others).toEqual(texts.slice(1).map(() => 'unchanged'));
      }),
      { numRuns: 25 },
    );
  });
});

/** Words that touch what was protected may make it another word, which is protected no more. */
const withoutKept = (encoded: string) => encoded.replace(/<\/?k\d+>/g, '');
