import type { Label } from '../labels.ts';
import { type Broken, isEmpty } from './check.ts';
import { webAddress } from './shapes.ts';

/** Ways to reach somebody. */
export const contactKinds = {
  phone: { ru: 'Телефон', en: 'Phone' },
  email: { ru: 'Электронная почта', en: 'E-mail' },
  website: { ru: 'Сайт', en: 'Website' },
  fax: { ru: 'Факс', en: 'Fax' },
  whatsapp: { ru: 'WhatsApp', en: 'WhatsApp' },
  telegram: { ru: 'Telegram', en: 'Telegram' },
  wechat: { ru: 'WeChat', en: 'WeChat' },
  kakaotalk: { ru: 'KakaoTalk', en: 'KakaoTalk' },
  line: { ru: 'LINE', en: 'LINE' },
  max: { ru: 'MAX', en: 'MAX' },
} as const satisfies Record<string, Label>;

type ContactKind = keyof typeof contactKinds;

/** A telephone number as written: digits, and the usual signs between them. */
const telephone = /^\+?[\d\s().-]{5,25}(\s?(доб\.|ext\.?)\s?\d+)?$/;

type Shape = { fits: (value: string) => boolean; example: string };

const telephoneShape: Shape = {
  fits: (value) => telephone.test(value),
  example: '+7 423 222-33-44',
};

const shapes: Partial<Record<ContactKind, Shape>> = {
  phone: telephoneShape,
  fax: telephoneShape,
  email: {
    fits: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
    example: 'name@clinic.example',
  },
  website: { fits: (value) => webAddress(value) === null, example: 'https://clinic.example' },
};

/** A value that fits the kind of contact; messengers' names are free. */
export function contactValue(value: unknown, kind: unknown): Broken {
  if (isEmpty(value) || typeof kind !== 'string' || !isKind(kind)) return null;
  const { fits, example } = shapes[kind] ?? {};
  if (!fits || fits(String(value))) return null;
  return { key: 'contactValue', values: { kind: contactKinds[kind], example: String(example) } };
}

const isKind = (kind: string): kind is ContactKind => Object.hasOwn(contactKinds, kind);
