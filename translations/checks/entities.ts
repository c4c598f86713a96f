import type { Check } from './types.ts';

const entity = /&(?:amp;)*(?:lt|gt|amp|quot|apos|nbsp|#\d{1,6}|#x[\da-f]{1,5});/gi;

/** A reader sees neither `&lt;7` where the source has `<7`, nor the other way about. */
export const entities: Check = {
  name: 'entities',
  severity: 'error',
  about: {
    ru: 'Нет кодов вместо знаков (&lt; вместо <)',
    en: 'No codes in place of signs (&lt; for <)',
  },
  run: ({ source, target }) => {
    const wanted: string[] = source.match(entity) ?? [];
    const got: string[] = target.match(entity) ?? [];
    const [added] = got.filter((one) => !wanted.includes(one));
    if (added && got.length > wanted.length) {
      return [
        {
          ru: `В переводе код «${added}» вместо знака: замените его знаком.`,
          en: `The translation has the code “${added}” in place of a sign: write the sign.`,
        },
      ];
    }
    const [lost] = wanted.filter((one) => !got.includes(one));
    return lost
      ? [
          {
            ru: `Код «${lost}» исходного текста в переводе превращён в знак: верните код.`,
            en: `The code “${lost}” of the source became a sign in the translation: put the code back.`,
          },
        ]
      : [];
  },
};
