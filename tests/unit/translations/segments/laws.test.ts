import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeafValue } from '../../../../translations/records/entry.ts';
import { hashOf } from '../../../../translations/records/value.ts';
import {
  pairSegments,
  plainOf,
  rebuildLeaf,
  segmentsOf,
  simpler,
  tagProblem,
} from '../../../../translations/segments/index.ts';
import { parseTags } from '../../../../translations/segments/tags/parse.ts';
import { isKept, isTag, type Piece } from '../../../../translations/segments/tags/pieces.ts';
import { stringifyPieces } from '../../../../translations/segments/tags/stringify.ts';
import { aLeaf } from './a-tree.ts';
import { inventory, mapNodes, normalized, withoutDirection } from './trees.ts';

const runs = { numRuns: 1000 };

const rebuilt = (value: LeafValue, targetFor: (text: string, key: string) => string | null) =>
  rebuildLeaf(
    value,
    new Map(segmentsOf(value).map(({ key, text }) => [key, targetFor(text, key)])),
    {
      locale: 'ar',
    },
  );

/** Another word for what no protected text of the generator has. */
const translated = (text: string) => text.replace(/[А-яء-ي診療所]/g, 'ж');

const translatedPieces = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece) => {
    if (!isTag(piece)) return translated(piece);
    return isKept(piece.name) ? piece : { ...piece, children: translatedPieces(piece.children) };
  });

const soup = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('слово', '<', '>', '&', '&lt;', '&#x110000;', '<b>', '<g1', '<x1></x1>'),
      fc
        .tuple(
          fc.constantFrom('<', '</'),
          fc.constantFrom('g', 'x', 'k'),
          fc.nat({ max: 6 }),
          fc.constantFrom('>', '/>'),
        )
        .map((parts) => parts.join('')),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** A wrong answer of an engine: a source with something cut out or put in, or anything at all. */
const aMangling = fc.oneof(
  soup.map((text) => () => text),
  fc.record({ at: fc.nat({ max: 60 }), cut: fc.nat({ max: 12 }), put: soup }).map(
    ({ at, cut, put }) =>
      (text: string) =>
        text.slice(0, at) + put + text.slice(at + cut),
  ),
);

describe('segments of any leaf', () => {
  it('are the leaf again when nothing is translated, but for directions', () => {
    fc.assert(
      fc.property(aLeaf, (value) => {
        const before = JSON.stringify(value);
        const { value: back, flaws } = rebuilt(value, (text) => text);
        expect(withoutDirection(back)).toBe(withoutDirection(value));
        expect(flaws.size).toBe(0);
        expect(JSON.stringify(value)).toBe(before);
      }),
      runs,
    );
  });

  it('put each translated text where its source stood, with its format', () => {
    fc.assert(
      fc.property(aLeaf, (value) => {
        const texts = segmentsOf(value)
          .map(({ text }) => text)
          .join('');
        fc.pre(!/<k\d+>[^<]*[А-яء-ي診療所]/.test(texts));
        const { value: back, flaws } = rebuilt(value, (text) =>
          stringifyPieces(translatedPieces(parseTags(text).pieces)),
        );
        const expected =
          typeof value === 'string' ? translated(value) : mapNodes(value, translatedNode);
        expect(normalized(back)).toBe(normalized(expected));
        expect(flaws.size).toBe(0);
      }),
      runs,
    );
  });

  it('have unique keys, words, and the hash of their plain text', () => {
    fc.assert(
      fc.property(aLeaf, (value) => {
        const segments = segmentsOf(value);
        expect(new Set(segments.map(({ key }) => key)).size).toBe(segments.length);
        for (const { text, hash } of segments) {
          expect(plainOf(text).trim()).not.toBe('');
          expect(hash).toBe(hashOf(plainOf(text)));
          expect(tagProblem(text, text)).toBeNull();
        }
      }),
      runs,
    );
  });

  it('take tags in any order', () => {
    fc.assert(
      fc.property(aLeaf, fc.infiniteStream(fc.nat()), (value, numbers) => {
        const { value: back, flaws } = rebuilt(value, (text) =>
          stringifyPieces(shuffled(parseTags(text).pieces, numbers)),
        );
        expect([...flaws]).toEqual([]);
        expect(inventory(back)).toEqual(inventory(value));
      }),
      runs,
    );
  });

  it('lose no link, atom or unknown node to any answer, and say when tags did not fit', () => {
    fc.assert(
      fc.property(aLeaf, aMangling, (value, mangle) => {
        const { value: back, flaws } = rebuilt(value, mangle);
        expect(inventory(back)).toEqual(inventory(value));
        for (const { key, text } of segmentsOf(value)) {
          expect(flaws.has(key)).toBe(tagProblem(text, mangle(text)) !== null);
        }
      }),
      runs,
    );
  });

  it('stay in the source language, and say so, without a target', () => {
    fc.assert(
      fc.property(aLeaf, (value) => {
        const { value: back, flaws } = rebuildLeaf(value, new Map(), { locale: 'ar' });
        expect(withoutDirection(back)).toBe(withoutDirection(value));
        expect([...flaws.values()]).toEqual(segmentsOf(value).map(() => 'untranslated'));
      }),
    );
  });

  it('take targets that were written for fewer tags', () => {
    fc.assert(
      fc.property(aLeaf, (value) => {
        const { value: back, flaws } = rebuilt(value, (text) => simpler(text) ?? text);
        const expected = segmentsOf(value).filter(({ text }) => simpler(text) !== null);
        expect([...flaws]).toEqual(expected.map(({ key }) => [key, 'simplified']));
        expect(inventory(back)).toEqual(inventory(value));
      }),
      runs,
    );
  });

  it('keep their hashes when only formats change', () => {
    const hashes = (value: LeafValue) => segmentsOf(value).map(({ hash }) => hash);
    fc.assert(
      fc.property(aLeaf, fc.infiniteStream(fc.constantFrom(0, 1, 2, 3)), (value, formats) => {
        const reformatted = mapNodes(value, (node) =>
          node.type === 'text' ? { ...node, format: formats.next().value } : node,
        );
        expect(hashes(reformatted)).toEqual(hashes(value));
      }),
      runs,
    );
  });

  it('are paired with the same leaf as their own targets', () => {
    fc.assert(
      fc.property(aLeaf, (value) => {
        const expected = segmentsOf(value).map(({ key, text }) => [key, text]);
        expect([...(pairSegments(value, value) ?? [])]).toEqual(expected);
      }),
      runs,
    );
  });
});

function translatedNode(node: Record<string, unknown>): unknown {
  const { type, text, caption, blockType } = node;
  if (type === 'text') return { ...node, text: translated(String(text)) };
  if (blockType === 'callout') return { ...node, text: translated(String(text)) };
  return typeof caption === 'string' ? { ...node, caption: translated(caption) } : node;
}

function shuffled(pieces: readonly Piece[], numbers: { next: () => { value: number } }): Piece[] {
  return pieces
    .map((piece) => ({
      order: numbers.next().value,
      piece:
        isTag(piece) && !isKept(piece.name)
          ? { ...piece, children: shuffled(piece.children, numbers) }
          : piece,
    }))
    .sort((a, b) => a.order - b.order)
    .map(({ piece }) => piece);
}
