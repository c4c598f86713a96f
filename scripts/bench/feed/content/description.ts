import type { RichText } from '../../../../src/contract/common.ts';
import { resolve } from '../../../seed/resolve.ts';
import { bold, h2, link, linkTo, p, richText, table, ul } from '../../../seed/rich-text.ts';
import { clinicId } from './ids.ts';

/** What a page says of a clinic: some 300 words with every common kind of block. */
const texts = {
  ru: {
    about: (name: string) => [
      `${name} принимает пациентов со всей страны и из-за рубежа. `,
      'Отделения работают круглосуточно, а лаборатория выдаёт анализы в день обращения. ',
    ],
    stages: ['Консультация', 'Обследование', 'Операция', 'Наблюдение', 'Выписка'],
    more: 'Дальнейшая реабилитация возможна в',
    other: 'соседней больнице',
    price: ['Услуга', 'Срок', 'Стоимость'],
    licence: 'Лицензия в реестре',
  },
  en: {
    about: (name: string) => [
      `${name} receives patients from the whole country and from abroad. `,
      'Its departments work day and night, and the laboratory reports on the same day. ',
    ],
    stages: ['Consultation', 'Examination', 'Surgery', 'Follow-up', 'Discharge'],
    more: 'Rehabilitation continues at',
    other: 'a hospital nearby',
    price: ['Service', 'Days', 'Price'],
    licence: 'The licence in the register',
  },
} as const;

/** The description of the n-th clinic: headings, lists, a table, links to pages and to an item. */
export function descriptionOf(n: number, name: string, locale: 'ru' | 'en'): RichText {
  const { about, stages, more, other, price, licence } = texts[locale];
  const [first = '', second = ''] = about(name);
  const paragraphs = [0, 1, 2].flatMap((part) => [
    h2(`${stages[part]} ${n + part}`),
    p(first, bold(second), first),
    p(second, second, first),
  ]);
  const text = richText(
    ...paragraphs,
    ul(...stages),
    table([...price], ...stages.map((stage, row) => [stage, `${row + 1}`, `${n * 100 + row}`])),
    p(`${more} `, linkTo(other, 'clinics', clinicId((n + 1) % 200)), '.'),
    p(link(licence, `https://registry.example.org/${n}`)),
  );
  return resolve(text, { idOf: (key) => key, now: new Date(0), locale }) as RichText;
}
