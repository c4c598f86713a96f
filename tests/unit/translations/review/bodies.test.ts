import { expect, it } from 'vitest';
import { refusalCodes } from '../../../../translations/records/transitions/refusal.ts';
import { bodies, problemOf } from '../../../../translations/review/bodies.ts';
import { inputs, refusals } from '../../../../translations/review/messages.ts';

const key = { collection: 'clinics', document: '1', locale: 'ar' };
const entry = { ...key, path: 'summary' };

/** The field that is refused, and the message's name. */
function refusedBy(name: keyof typeof bodies, body: unknown): string | null {
  const result = bodies[name].safeParse(body);
  const issue = result.error?.issues[0];
  return issue ? `${issue.path.join('.')}: ${issue.message}` : null;
}

it.each<[keyof typeof bodies, unknown, string | null]>([
  ['save', { ...entry, value: 'Текст' }, null],
  ['save', { ...entry, value: null, seen: null }, null],
  ['save', { ...entry }, 'value: text'],
  ['save', { ...entry, value: 7 }, 'value: text'],
  ['save', { ...entry, value: '', seen: 7 }, 'seen: seen'],
  ['save', { ...entry, value: '', locale: 'xx' }, 'locale: locale'],
  ['save', { ...entry, value: '', document: 7 }, 'document: document'],
  ['save', { ...entry, value: '', path: '' }, 'path: path'],
  ['save', undefined, ': body'],
  ['approve', key, null],
  ['approve', { ...key, paths: 'summary' }, 'paths: paths'],
  ['approve', { ...key, paths: [7] }, 'paths.0: path'],
  ['approve', { ...key, seen: { summary: null } }, null],
  ['approve', { ...key, sources: { summary: 7 } }, 'sources.summary: sources'],
  ['approve', { ...key, override: true }, 'override: override'],
  ['approve', { ...key, override: { reason: ' коротко  ' } }, 'override.reason: override'],
  ['reject', { ...entry, reason: ' ' }, 'reason: reason'],
  ['reject', { ...entry, reason: 'Так', withdraw: 'yes' }, 'withdraw: flag'],
  ['suggestion', entry, 'suggestion: suggestion'],
  ['approveClean', { locale: 'ar' }, null],
  ['approveClean', { locale: 'ar', limit: 51 }, 'limit: limit'],
  ['approveClean', { locale: 'ar', documents: 'all' }, 'documents: ids'],
  ['assign', { ...key, user: null }, null],
  ['assign', key, 'user: user'],
  ['comment', { ...entry, text: 'я'.repeat(2001) }, 'text: comment'],
  ['history', { ...key, page: '2', limit: '100' }, null],
  ['history', { ...key, page: 'first' }, 'page: page'],
  ['state', { collection: 'clinics', document: '1' }, null],
])('%s with %j: %s', (name, body, problem) => {
  expect(refusedBy(name, body)).toBe(problem);
});

it('the review endpoint says every problem and every refusal in both languages', () => {
  for (const message of [...Object.values(inputs), ...refusalCodes.map((code) => refusals[code])]) {
    expect(message.ru).toMatch(/[а-яё]/i);
    expect(message.en).not.toMatch(/[а-яё]/i);
  }
  expect([problemOf('path'), problemOf('Invalid input')]).toEqual(['path', 'body']);
});
