import { describe, expect, it } from 'vitest';
import { everyone } from '../../../../src/feed-log/audience.ts';
import type { LogChange } from '../../../../src/feed-log/types.ts';
import { aClinic, aSite, inCountry, publish, withdraw } from '../../../support/feed-items.ts';
import { aFeed } from '../../../support/feed-server.ts';

const source = { state: 'source', reviewedAt: null, stale: false, completeness: 1 } as const;
const made = { ...source, state: 'machine' } as const;

const clinic = aClinic({
  id: 'c',
  name: { ru: 'Клиника', en: 'Clinic' },
  summary: { ru: 'Кратко' },
  translations: { ru: source, en: { ...source, state: 'approved', completeness: 0.5 } },
});
const withMachine = {
  ...clinic,
  name: { ...clinic.name, 'ar~machine': 'عيادة' },
  summary: { ...clinic.summary, 'en~machine': 'In short' },
  translations: { ru: source, en: made, ar: { ...made, completeness: 0.5 } },
};
const edition = (item: LogChange['item']): LogChange => {
  const { locales, ...change } = publish(item ?? clinic, { audience: everyone });
  return { ...change, type: 'clinic~machine', item, locales: ['en', 'ar'] };
};

const aFeedOfBoth = (...changes: LogChange[]) =>
  aFeed(
    publish(aSite({ id: 'strict' })),
    publish(aSite({ id: 'taker', machineTexts: true })),
    publish(aSite({ id: 'korean', machineTexts: true, countries: ['KR'] })),
    publish(clinic, { audience: inCountry('RU') }),
    ...changes,
  );

const read = `{ clinics(locale: "ar") { totalCount edges { node {
  name summary locale availableLocales machineFields fallbackFields { field locale }
  translation { state completeness } } } } }`;
const changes = `query ($since: String) { changes(since: $since, locale: "ar") {
  nextToken changes { seq kind locales node { ... on Clinic { name } } } } }`;

describe('a machine’s text', () => {
  it('is served and labelled to a site that takes it, before a fallback to another locale', async () => {
    const { data } = await aFeedOfBoth(edition(withMachine)).ask(read, { as: 'taker' });
    expect(data.clinics).toMatchObject({
      totalCount: 1,
      edges: [
        {
          node: {
            name: 'عيادة',
            summary: 'In short',
            locale: 'ar',
            availableLocales: ['ru', 'en', 'ar'],
            machineFields: ['name', 'summary'],
            fallbackFields: [{ field: 'summary', locale: 'en' }],
            translation: { state: 'MACHINE', completeness: 0.5 },
          },
        },
      ],
    });
  });

  it('moves the time of its locale, but for a site that the item was not for at that time', async () => {
    const russian = aSite({ id: 'russian', machineTexts: true, countries: ['RU'] });
    const feed = aFeedOfBoth(publish(russian), edition(withMachine));
    const times = async (as: string) => {
      const { data } = await feed.ask(
        `{ clinic(slug: "c") { localeUpdates { locale updatedAt } } }`,
        {
          as,
        },
      );
      const { localeUpdates } = data.clinic;
      return localeUpdates.find(({ locale }: { locale: string }) => locale === 'ar')?.updatedAt;
    };
    const reword = (name: string) => {
      const item = { ...withMachine, name: { ...withMachine.name, 'ar~machine': name } };
      feed.publish({ ...edition(item), textLocales: ['ar'] });
      return feed.log.entries().at(-1)?.at;
    };
    const at = reword('مستشفى');
    expect(await times('taker')).toBe(at);
    expect(await times('strict')).toBeUndefined();
    feed.publish(publish(clinic, { audience: inCountry('KR'), locales: [] }));
    reword('مركز');
    feed.publish(publish(clinic, { audience: inCountry('RU'), locales: [] }));
    expect(await times('russian')).toBe(clinic.updatedAt);
    const later = reword('دار');
    expect(await times('russian')).toBe(later);
  });

  it('is not there for a site that does not, and brings nobody what is out of scope', async () => {
    const feed = aFeedOfBoth(edition(withMachine));
    expect((await feed.ask(read, { as: 'strict' })).data.clinics.edges).toMatchObject([
      {
        node: {
          name: 'Clinic',
          summary: 'Кратко',
          locale: 'en',
          availableLocales: ['ru', 'en'],
          machineFields: [],
          translation: { state: 'APPROVED', completeness: 0.5 },
        },
      },
    ]);
    expect((await feed.ask(read, { as: 'korean' })).data.clinics.totalCount).toBe(0);
    expect((await feed.ask(changes, { as: 'korean' })).data.changes.changes).toEqual([]);
  });

  it('is found by slug and by relation as well', async () => {
    const { data } = await aFeedOfBoth(edition(withMachine)).ask(
      '{ clinic(slug: "c", locale: "ar") { name machineFields } }',
      { as: 'taker' },
    );
    expect(data.clinic).toEqual({ name: 'عيادة', machineFields: ['name', 'summary'] });
  });
});

describe('a change of machine texts', () => {
  it('is told once, to sites that take them, when they come, change and go', async () => {
    const feed = aFeedOfBoth();
    const since: Record<string, string> = {};
    const hear = async (as: string) => {
      const { data } = await feed.ask(changes, { as, variables: { since: since[as] } });
      since[as] = data.changes.nextToken;
      return data.changes.changes;
    };
    await hear('taker');
    await hear('strict');
    feed.publish(edition(withMachine));
    expect(await hear('taker')).toMatchObject([{ kind: 'UPDATED', node: { name: 'عيادة' } }]);
    feed.publish(publish({ ...clinic, beds: 9 }, { audience: inCountry('RU'), locales: [] }));
    feed.publish(edition({ ...withMachine, beds: 9 }));
    expect(await hear('taker')).toMatchObject([{ seq: 7 }]);
    feed.publish(edition(null));
    expect(await hear('taker')).toMatchObject([{ kind: 'UPDATED', node: { name: 'Clinic' } }]);
    expect(await hear('taker')).toEqual([]);
    expect(await hear('strict')).toMatchObject([{ kind: 'UPDATED', seq: 5, locales: [] }]);
    feed.publish(withdraw(clinic));
    expect(await hear('taker')).toMatchObject([{ kind: 'DELETED', node: null }]);
    expect(await hear('strict')).toMatchObject([{ kind: 'DELETED', seq: 6 }]);
  });

  it('of the choice itself makes a site begin again', async () => {
    const feed = aFeedOfBoth();
    const { data } = await feed.ask(changes, { as: 'taker' });
    feed.publish(publish(aSite({ id: 'taker' })));
    const { errors } = await feed.ask(changes, {
      as: 'taker',
      variables: { since: data.changes.nextToken },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'RESYNC_REQUIRED' } }]);
  });
});
