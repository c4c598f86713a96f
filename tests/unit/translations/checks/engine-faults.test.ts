import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entryFindings } from '../../../../translations/checks/entry-findings.ts';
import type { LeafValue } from '../../../../translations/records/entry.ts';
import { rebuildLeaf } from '../../../../translations/segments/rebuild-leaf.ts';
import { segmentsOf } from '../../../../translations/segments/segments-of.ts';

/** A word as the source and as the translation has it. */
type Word = readonly [source: string, target: string];

const words: readonly Word[] = [
  ['сердце', 'kalp'],
  ['лечение', 'tedavi'],
  ['больница', 'hastane'],
  ['пациенты', 'hastalar'],
  ['врачи', 'doktorlar'],
  ['операция', 'ameliyat'],
  ['наблюдение', 'gözlem'],
  ['возвращение', 'dönüş'],
];
/** What must be written by codes in the encoded text, and what looks like a code and is none. */
const signs: readonly Word[] = [
  ['уровень < нормы', 'düzey < normal'],
  ['кровь & плазма', 'kan & plazma'],
  ['код &lt; страницы', 'kod &lt; sayfa'],
];

const aText = (of: readonly Word[], least: number) =>
  fc
    .array(fc.constantFrom(...of), { minLength: least, maxLength: 4 })
    .map((all) => [0, 1].map((side) => all.map((word) => word[side as 0 | 1]).join(' ')));

/** A sentence in three runs, the middle one in bold, as [source, target] of each. */
const aSentence = fc.tuple(
  aText(words, 1),
  aText(words, 1),
  aText(words, 1),
  fc.constantFrom(...signs),
  aText(words, 2),
);
const someSentences = fc.array(aSentence, { minLength: 1, maxLength: 3 });
type Sentence = readonly (readonly string[])[];

const node = (text: string, format: number) => ({
  type: 'text',
  version: 1,
  text,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
});

/** The sentences as paragraphs, on one side. */
const treeOf = (sentences: readonly Sentence[], side: 0 | 1): LeafValue => ({
  root: {
    type: 'root',
    version: 1,
    children: sentences.map(([start, bold, middle, sign, end]) => ({
      type: 'paragraph',
      version: 1,
      children: [
        node(`${start?.[side]} `, 0),
        node(bold?.[side] ?? '', 1),
        node(` ${middle?.[side]} ${sign?.[side]}. ${end?.[side]}`, 0),
      ],
    })),
  },
});

/** What engines were seen to do to encoded text. */
const faults: Record<string, (encoded: string) => string> = {
  'eats the blank before a tag': (encoded) => encoded.replace(/ (<g\d+>)/, '$1'),
  'eats the blank behind a tag': (encoded) => encoded.replace(/(<\/g\d+>) /, '$1'),
  'eats the blank behind a mark': (encoded) => encoded.replace('. ', '.'),
  'escapes signs twice': (encoded) => encoded.replaceAll('&', '&amp;'),
  'decodes codes of the text itself': (encoded) => encoded.replaceAll('&amp;lt;', '&lt;'),
};

/** What the checks find in a translation that an engine has sent back in encoded segments. */
function findingsOf(source: LeafValue, targets: ReadonlyMap<string, string>) {
  const pieces = segmentsOf(source);
  const { value } = rebuildLeaf(source, targets, { locale: 'tr' });
  const segments = pieces.map(({ key, text, hash }) => ({
    key,
    source: text,
    sourceHash: hash,
    target: targets.get(key) ?? null,
  }));
  return entryFindings(
    source,
    { value, segments },
    {
      clinical: true,
      person: false,
      sourceLocale: 'ru',
      targetLocale: 'tr',
      termsOf: () => [],
      twinsOf: () => [],
    },
  );
}

it.each(Object.entries(faults))('An engine that %s is caught in trees of any shape', (_, fault) => {
  fc.assert(
    fc.property(someSentences, (sentences) => {
      const source = treeOf(sentences, 0);
      const faithful = new Map(
        segmentsOf(treeOf(sentences, 1)).map(({ key, text }) => [key, text] as const),
      );
      const faulty = new Map([...faithful].map(([key, text]) => [key, fault(text)] as const));
      const names = (targets: ReadonlyMap<string, string>) =>
        findingsOf(source, targets).map(({ check, segment }) => `${check} ${segment}`);
      const before = names(faithful);
      for (const [key, text] of faithful) {
        if (faulty.get(key) === text) continue;
        const found = names(faulty).filter((name) => name.endsWith(` ${key}`));
        expect(found.filter((name) => !before.includes(name))).not.toEqual([]);
      }
    }),
    { numRuns: 200 / Object.keys(faults).length },
  );
});
