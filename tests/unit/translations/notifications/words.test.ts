import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../../translations/notifications/addresses.ts';
import type { InboxRow } from '../../../../translations/notifications/inbox.ts';
import { deliveries, kindNames, kinds } from '../../../../translations/notifications/kinds.ts';
import { letterOf } from '../../../../translations/notifications/mail/letter.ts';
import { sentenceOf } from '../../../../translations/notifications/sentences.ts';

const cyrillic = /\p{Script=Cyrillic}/u;

describe('What people are told', () => {
  it.each(kindNames)('of “%s” is said in Russian and in English, in every plural', (kind) => {
    for (const count of [1, 2, 5, 21, 1_000]) {
      expect(sentenceOf(kind, count, 'ru')).toMatch(cyrillic);
      expect(sentenceOf(kind, count, 'en')).not.toMatch(cyrillic);
      expect(sentenceOf(kind, count, 'en')).not.toMatch(/[{}]|^$/);
    }
    expect(kinds[kind].ru).toMatch(cyrillic);
    expect(kinds[kind].en).not.toMatch(cyrillic);
    expect(kinds[kind].usual in deliveries).toBe(true);
  });

  it.each([
    [1, 'Вам поручен документ'],
    [21, 'Вам поручен 21 документ'],
    [42, 'Вам поручены 42 документа'],
    [45, 'Вам поручено 45 документов'],
  ])('of %d documents agrees with the number', (count, sentence) => {
    expect(sentenceOf('assigned', count, 'ru')).toBe(sentence);
  });
});

describe('A notification leads', () => {
  const place = { collection: 'clinics', document: '1', locale: 'ar' } as const;

  it('to the one thing that it is about: a document’s texts, one text, a form, the settings', () => {
    const lead = (kind: Parameters<typeof addressOf>[0]['kind'], item: object) =>
      addressOf({ kind, items: [item] });
    expect(lead('assigned', place)).toBe('/workbench/clinics/1/ar');
    expect(lead('mentioned', { ...place, path: 'rows[a].name' })).toBe(
      '/workbench/clinics/1/ar?entry=rows%5Ba%5D.name',
    );
    expect(lead('scheduleFailed', { collection: 'clinics', document: '1' })).toBe(
      '/collections/clinics/1',
    );
    expect(lead('budget', { note: 'x' })).toBe('/globals/translationSettings');
  });

  it('from several things to the queue that they are in', () => {
    const items = [place, { ...place, document: '2' }];
    expect(addressOf({ kind: 'overdue', items })).toBe(
      '/workbench?task=all&assignee=me&due=overdue',
    );
    expect(addressOf({ kind: 'rejected', items })).toBeNull();
  });
});

describe('A mail', () => {
  const row: InboxRow = {
    id: '1',
    kind: 'rejected',
    count: 1,
    unread: true,
    at: '2026-03-01T10:00:00.000Z',
    by: 'Анна <b>',
    address: '/workbench/clinics/1/ar?entry=name',
    things: [
      {
        title: '<script>alert(1)</script>',
        collection: 'clinics',
        locale: 'ar',
        note: 'Не "так" & не <сяк>',
        address: '/workbench/clinics/1/ar?entry=name',
      },
    ],
  };
  const options = { admin: 'https://cms.example.org/admin' };

  it('has what people wrote as text, never as markup', () => {
    const { html, text, subject } = letterOf([row], { ...options, language: 'ru' });
    expect(html).not.toMatch(/<script|<b>|<сяк/);
    expect(html).toContain('Не &quot;так&quot; &amp; не &lt;сяк&gt;');
    expect(html).toContain(
      'href="https://cms.example.org/admin/workbench/clinics/1/ar?entry=name"',
    );
    expect(text).toContain('Не "так" & не <сяк>');
    expect(subject).toBe('Polyclinic: Отклонён ваш текст (Анна <b>)');
  });

  it('speaks English to whoever chose it, and says where to choose', () => {
    const said = letterOf([row, { ...row, id: '2', kind: 'stale', count: 3 }], {
      ...options,
      language: 'en',
    });
    expect(said.subject).toBe('Polyclinic: Notifications: 2');
    expect(said.text).toContain('The sources of 3 approved texts of yours have changed');
    expect(said.text).toContain('https://cms.example.org/admin/account');
    expect(said.html).toContain('lang="en"');
  });
});
