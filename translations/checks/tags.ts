import type { Check, Fault } from './types.ts';

const tag = /<\/?[gxk]\d+\/?>/g;
const protectedRun = /<(k\d+)>([\s\S]*?)<\/\1>/g;

/** The same tags as in the source, in any order, and untouched text in the `k` ones. */
export const tags: Check = {
  name: 'tags',
  severity: 'error',
  about: {
    ru: 'Теги те же, содержимое неприкосновенных не изменено',
    en: 'The tags are the same, and what is in protected ones is unchanged',
  },
  run: ({ taggedSource, taggedTarget }) => {
    const wanted: string[] = taggedSource.match(tag) ?? [];
    const got: string[] = taggedTarget.match(tag) ?? [];
    return [
      ...without(wanted, got).map((name) => ({
        ru: `Тег ${name} пропал из перевода: верните его.`,
        en: `The tag ${name} is gone from the translation: put it back.`,
      })),
      ...without(got, wanted).map((name) => ({
        ru: `Тег ${name} в переводе лишний: уберите его.`,
        en: `The tag ${name} of the translation is not in the source: remove it.`,
      })),
      ...changedRuns(taggedSource, taggedTarget),
    ];
  },
};

function changedRuns(source: string, target: string): Fault[] {
  const got = new Map([...target.matchAll(protectedRun)].map(([, name, text]) => [name, text]));
  return [...source.matchAll(protectedRun)]
    .filter(([, name, text]) => got.has(name) && got.get(name) !== text)
    .map(([, name, text]) => ({
      ru: `В теге ${name} должно стоять «${text}» без изменений, в переводе — «${got.get(name)}»: верните.`,
      en: `The tag ${name} must hold “${text}” as it is, the translation has “${got.get(name)}”: put it back.`,
    }));
}

/** What is left of a list when each of others took one like it away. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return list.filter((one) => {
    const index = rest.indexOf(one);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
}
