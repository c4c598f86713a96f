/** A block of an article: what translators call a segment, as runs of text with their formats. */
export type Block = { tag: 'h2' | 'p' | 'li'; runs: { text: string; format: number }[] };

const places = ['Кардиология', 'Ортопедия', 'Реабилитация', 'Офтальмология', 'Онкология'];
const subjects = ['Пациент', 'Врач', 'Координатор', 'Сопровождающий', 'Анестезиолог'];
const actions = ['получает', 'обсуждает', 'проверяет', 'заполняет', 'подписывает'];
const objects = ['план лечения', 'результаты анализов', 'согласие', 'счёт', 'выписку из карты'];
const ends = [
  'до начала процедуры, не позднее чем за 2 дня',
  'в день приезда, вместе с переводчиком',
  'после осмотра, если нет противопоказаний',
  'в течение 30 минут после прибытия в клинику',
];

/** A pseudorandom number generator (mulberry32): the same articles in every run. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;

/** A sentence that no other article has. */
export function sentence(random: () => number): string {
  const number = Math.floor(random() * 1_000_000);
  return `${pick(subjects, random)} № ${number} ${pick(actions, random)} ${pick(objects, random)} ${pick(ends, random)}.`;
}

/** An article of about 5 KB: headings, paragraphs with bold words, lists. */
export function article(random: () => number): Block[] {
  return Array.from({ length: 6 }, () => [
    block('h2', `${pick(places, random)}: вопрос ${Math.floor(random() * 100_000)}`),
    paragraph(random),
    paragraph(random),
    block('li', sentence(random)),
    block('li', sentence(random)),
  ]).flat();
}

export const block = (tag: Block['tag'], text: string): Block => ({
  tag,
  runs: [{ text, format: 0 }],
});

/** Three sentences, one of them in bold. */
export function paragraph(random: () => number): Block {
  const texts = [sentence(random), sentence(random), sentence(random)];
  return {
    tag: 'p',
    runs: texts.map((text, index) => ({
      text: index === 2 ? text : `${text} `,
      format: index === 1 ? 1 : 0,
    })),
  };
}

/** The article as Payload's editor stores it. */
export function treeOf(blocks: readonly Block[]): Record<string, unknown> {
  const base = { direction: 'ltr', format: '', indent: 0, version: 1 };
  const children = blocks.map(({ tag, runs }) => {
    const texts = runs.map(({ text, format }) => ({
      type: 'text',
      text,
      format,
      detail: 0,
      mode: 'normal',
      style: '',
      version: 1,
    }));
    if (tag === 'li') {
      const item = { ...base, type: 'listitem', value: 1, children: texts };
      return { ...base, type: 'list', listType: 'bullet', tag: 'ul', start: 1, children: [item] };
    }
    return tag === 'h2'
      ? { ...base, type: 'heading', tag: 'h2', children: texts }
      : { ...base, type: 'paragraph', textFormat: 0, textStyle: '', children: texts };
  });
  return { root: { ...base, type: 'root', children } };
}

export const textOf = ({ runs }: Block): string => runs.map(({ text }) => text).join('');
