import { describe, expect, it } from 'vitest';
import { canEditContent } from '../../../collections/access/can-edit-content.ts';
import { canTouchLocale } from '../../../collections/access/can-touch-locale.ts';
import { mayUpdateContent } from '../../../collections/access/can-update-content.ts';
import { cappedRead } from '../../../collections/access/cap-reads.ts';
import { isAdmin } from '../../../collections/access/is-admin.ts';
import { isAdminOrSelf } from '../../../collections/access/is-admin-or-self.ts';
import { isStaff } from '../../../collections/access/is-staff.ts';
import { collections } from '../../../collections/index.ts';
import { withTranslations } from '../../../translations/with-translations.ts';

const people = {
  admin: { id: '1', roles: ['admin'] },
  editor: { id: '2', roles: ['editor'] },
  translator: { id: '3', roles: ['translator'], workingLocales: ['en', 'ko'] },
  reviewer: { id: '4', roles: ['reviewer'], workingLocales: ['en'] },
  noRole: { id: '5', roles: [] },
  stranger: { id: '6' },
  nobody: null,
} as const;
type Person = keyof typeof people;

const unlessWrittenIn = (locale: string) => ({ sourceLocale: { not_equals: locale } });

describe('policies', () => {
  it.each<[Person, boolean, boolean, boolean]>([
    // who, staff, edits content, administers
    ['admin', true, true, true],
    ['editor', true, true, false],
    ['translator', true, false, false],
    ['reviewer', true, false, false],
    ['noRole', false, false, false],
    ['stranger', false, false, false],
    ['nobody', false, false, false],
  ])('%s', (who, staff, edits, administers) => {
    const actor = { req: { user: people[who] } };
    expect([isStaff(actor), canEditContent(actor), isAdmin(actor)]).toEqual([
      staff,
      edits,
      administers,
    ]);
  });

  it.each<[Person, string, unknown, unknown]>([
    ['admin', 'ru', { _status: 'published' }, true],
    ['editor', 'all', {}, true],
    ['translator', 'en', {}, unlessWrittenIn('en')],
    ['translator', 'ko', { _status: 'draft' }, unlessWrittenIn('ko')],
    ['translator', 'ar', {}, false],
    ['translator', 'all', {}, false],
    ['translator', 'en', { _status: 'published' }, false],
    ['translator', 'en', { deletedAt: '2026-01-01' }, false],
    ['translator', 'en', { deletedAt: null }, unlessWrittenIn('en')],
    ['reviewer', 'en', undefined, unlessWrittenIn('en')],
    ['reviewer', 'ko', {}, false],
    ['noRole', 'en', {}, false],
    ['nobody', 'en', {}, false],
  ])('%s updating in %s with %o', (who, locale, data, allowed) => {
    expect(mayUpdateContent({ user: people[who], locale, data })).toEqual(allowed);
  });

  it('lets editors write text of any locale, translators of their own', () => {
    expect(canTouchLocale({ user: people.editor, locale: 'fa' })).toBe(true);
    expect(canTouchLocale({ user: people.translator, locale: 'ko' })).toBe(true);
    expect(canTouchLocale({ user: people.translator, locale: 'fa' })).toBe(false);
    expect(canTouchLocale({ user: people.editor, locale: 'xx' })).toBe(false);
    expect(canTouchLocale({ user: { workingLocales: ['en'] }, locale: 'en' })).toBe(false);
  });

  it('shows an account to its owner and to administrators', () => {
    const asks = (who: Person, id?: string) => isAdminOrSelf({ req: { user: people[who] }, id });
    expect([asks('admin', '9'), asks('editor', '2'), asks('editor', '1'), asks('nobody')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('caps on reads', () => {
  it.each([
    [{ limit: 0 }, { limit: 200 }],
    [{ limit: 5000 }, { limit: 200 }],
    [{ limit: -1 }, { limit: 200 }],
    [{ limit: 20 }, { limit: 20 }],
    [{ pagination: false }, { pagination: false, limit: 200 }],
    [{ depth: 9 }, { depth: 3 }],
    [{}, {}],
    [{ joins: { doctors: { limit: 0 } } }, { joins: { doctors: { limit: 200 } } }],
    [{ joins: { doctors: false } }, { joins: { doctors: false } }],
  ])('%o becomes %o', (asked, given) => {
    expect(cappedRead(asked as never)).toEqual(given);
  });
});

describe('an account without a role', () => {
  it.each(
    withTranslations(collections).map((collection) => [collection.slug, collection] as const),
  )('reads no document of %s', async (_, { access }) => {
    expect(await access?.read?.({ req: { user: people.noRole } } as never)).toBe(false);
  });
});
