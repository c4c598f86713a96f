import type { Message } from '../../review/messages.ts';
import type { InboxRow, InboxThing } from '../inbox.ts';
import { sentenceOf } from '../sentences.ts';

export type Letter = { subject: string; text: string; html: string };

type Options = {
  /** `ru`, or `en` for every other. */
  language: string;
  /** The admin's address, with its host. */
  admin: string;
};

const words = {
  several: { ru: 'Уведомления', en: 'Notifications' },
  settings: { ru: 'Какие письма присылать', en: 'Choose what you are mailed' },
  more: { ru: 'Все уведомления', en: 'All notifications' },
} as const satisfies Record<string, Message>;

/** Things of a notification that a mail names; the inbox has more. */
const SHOWN = 5;

/** A mail that tells somebody of some notifications, as plain text and as HTML. */
export function letterOf(rows: readonly InboxRow[], { language, admin }: Options): Letter {
  const known = language === 'ru' ? 'ru' : 'en';
  const told = rows.map((row) => {
    const by = row.by ? ` (${row.by})` : '';
    return {
      sentence: `${sentenceOf(row.kind, row.count, known)}${by}`,
      address: row.address,
      things: row.things.slice(0, SHOWN).map((thing) => thingOf(thing, known)),
    };
  });
  const [first] = told;
  const subject =
    told.length === 1 ? (first?.sentence ?? '') : `${words.several[known]}: ${told.length}`;
  const links = [
    { text: words.more[known], address: '/inbox' },
    { text: words.settings[known], address: '/account' },
  ];
  return {
    subject: `Polyclinic: ${subject}`,
    text: [
      ...told.map(({ sentence, address, things }) =>
        [
          sentence,
          ...things.map(
            (thing) =>
              `  ${[thing.title, thing.note].filter(Boolean).join(' — ')}\n  ${admin}${thing.address}`,
          ),
          ...(address && things.length > 1 ? [`${admin}${address}`] : []),
        ].join('\n'),
      ),
      links.map(({ text, address }) => `${text}: ${admin}${address}`).join('\n'),
    ].join('\n\n'),
    html: [
      `<div lang="${known}">`,
      ...told.flatMap(({ sentence, address, things }) => [
        `<p><strong>${address ? linked(sentence, admin + address) : safe(sentence)}</strong></p>`,
        things.length > 0 ? `<ul>${things.map((thing) => listed(thing, admin)).join('')}</ul>` : '',
      ]),
      `<p>${links.map(({ text, address }) => linked(text, admin + address)).join(' · ')}</p>`,
      '</div>',
    ].join('\n'),
  };
}

type Thing = { title: string | null; note: string | null; address: string };

const thingOf = ({ title, locale, note, address }: InboxThing, language: 'ru' | 'en'): Thing => ({
  title: title === null ? null : locale ? `${title} (${locale})` : title,
  note: note === null || typeof note === 'string' ? note : note[language],
  address,
});

function listed({ title, note, address }: Thing, admin: string): string {
  const name = linked(title ?? note ?? '', admin + address);
  return `<li>${name}${title && note ? ` — <bdi>${safe(note)}</bdi>` : ''}</li>`;
}

const linked = (text: string, address: string) =>
  `<a href="${safe(address)}"><bdi>${safe(text)}</bdi></a>`;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string) => text.replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? '');
