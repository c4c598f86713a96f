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

/** A telephone number as written: digits, and the usual signs between them. */
const telephone = /^\+?[\d\s().-]{5,25}(\s?(доб\.|ext\.?)\s?\d+)?$/;

const shapes: Record<string, (value: string) => boolean> = {
  phone: (value) => telephone.test(value),
  fax: (value) => telephone.test(value),
  email: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
  website: (value) => webAddress(value) === null,
};

/** A value that fits the kind of contact; messengers' names are free. */
export function contactValue(value: unknown, kind: unknown): Broken {
  if (isEmpty(value) || typeof kind !== 'string') return null;
  const fits = shapes[kind]?.(String(value)) ?? true;
  return fits ? null : { key: 'contactValue', values: { kind } };
}
