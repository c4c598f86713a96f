import { type Block, block, paragraph, pick, sentence, textOf } from './articles.ts';

/** What an editor does to an article, and how often among 100 edits. */
const kinds = [
  { weight: 35, edit: changeSentence },
  { weight: 20, edit: changeNumber },
  { weight: 15, edit: addBlock },
  { weight: 10, edit: removeBlock },
  { weight: 10, edit: moveBlock },
  { weight: 10, edit: changeFormat },
] as const;

type Edit = (blocks: readonly Block[], random: () => number) => Block[];

const table: Edit[] = kinds.flatMap(({ weight, edit }) =>
  Array.from({ length: weight }, () => edit),
);

/** An article after one edit of a usual kind. */
export function edited(blocks: readonly Block[], random: () => number): Block[] {
  return pick(table, random)(blocks, random);
}

function changeSentence(blocks: readonly Block[], random: () => number): Block[] {
  return changed(blocks, random, ({ tag, runs }) => {
    const index = Math.floor(random() * runs.length);
    const space = index < runs.length - 1 ? ' ' : '';
    const text = `${sentence(random)}${space}`;
    return { tag, runs: runs.map((run, at) => (at === index ? { ...run, text } : run)) };
  });
}

function changeNumber(blocks: readonly Block[], random: () => number): Block[] {
  return changed(blocks, random, ({ tag, runs }) => {
    const [first, ...rest] = runs;
    const text = (first?.text ?? '').replace(/\d+/, String(Math.floor(random() * 1_000_000)));
    return { tag, runs: first ? [{ ...first, text }, ...rest] : rest };
  });
}

function addBlock(blocks: readonly Block[], random: () => number): Block[] {
  const added = random() < 0.5 ? paragraph(random) : block('li', sentence(random));
  return blocks.toSpliced(Math.floor(random() * blocks.length), 0, added);
}

function removeBlock(blocks: readonly Block[], random: () => number): Block[] {
  return blocks.toSpliced(Math.floor(random() * blocks.length), 1);
}

function moveBlock(blocks: readonly Block[], random: () => number): Block[] {
  const from = Math.floor(random() * blocks.length);
  const [moved] = blocks.slice(from, from + 1);
  const rest = blocks.toSpliced(from, 1);
  return moved ? rest.toSpliced(Math.floor(random() * rest.length), 0, moved) : rest;
}

function changeFormat(blocks: readonly Block[], random: () => number): Block[] {
  return changed(blocks, random, ({ tag, runs }) => ({
    tag,
    runs: runs.map((run, index) => (index === 0 ? { ...run, format: run.format ^ 2 } : run)),
  }));
}

function changed(
  blocks: readonly Block[],
  random: () => number,
  change: (block: Block) => Block,
): Block[] {
  const index = Math.floor(random() * blocks.length);
  return blocks.map((each, at) => (at === index ? change(each) : each));
}

/** Characters of the blocks whose text was not in the article before. */
export function changedCharacters(before: readonly Block[], after: readonly Block[]): number {
  const known = new Set(before.map(textOf));
  const texts = new Set(after.map(textOf).filter((text) => !known.has(text)));
  return charactersIn([...texts]);
}

/** Characters of the text nodes that were not in the article before. */
export function changedNodeCharacters(before: readonly Block[], after: readonly Block[]): number {
  const known = new Set(before.flatMap(({ runs }) => runs.map(({ text }) => text)));
  const texts = after.flatMap(({ runs }) => runs.map(({ text }) => text));
  return charactersIn(texts.filter((text) => !known.has(text)));
}

export const allCharacters = (blocks: readonly Block[]): number => charactersIn(blocks.map(textOf));

const charactersIn = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + [...text].length, 0);
