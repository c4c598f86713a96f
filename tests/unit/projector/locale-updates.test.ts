import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { encodeGlobalId } from '../../../src/feed/schema/global-id.ts';
import { aWorld, type Leaf, type Step } from './a-world.ts';

/*
 * The log takes its times from the clock, which goes on by a minute a step.
 */
const start = Date.parse('2026-03-01T00:00:00.000Z');
const clock = (minute: number) => new Date(start + 60_000 * minute).toISOString();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom(
    ...(['edit', 'approve', 'draft', 'draft', 'reject'] as const),
    ...(['move', 'hide', 'show', 'toggle'] as const),
  ),
  id: fc.constantFrom('a', 'b'),
  locale: fc.constantFrom('ar', 'en'),
  leaf: fc.constantFrom('name', 'summary'),
  text: fc.constantFrom('Принимать 5 мг', 'Принимать 50 мг', 'Пить 5 мг', 'عيادة'),
});
const rule = fc.record({ serveMachine: fc.boolean(), withdrawChanged: fc.boolean() });

const locales = ['ru', 'en', 'ar'] as const;
const leaves: readonly Leaf[] = ['name', 'summary'];
const everything = `{ ${locales.map(
  (locale) => `${locale}: clinics(locale: "${locale}", fallback: []) { edges { node {
    id name summary updatedAt machineFields fallbackFields { field locale }
    translation { reviewedAt } localeUpdates { locale updatedAt complete } } } }`,
)} }`;

type Node = Record<Leaf, string | null> & {
  id: string;
  updatedAt: string;
  machineFields: string[];
  fallbackFields: { field: string }[];
  translation: { reviewedAt: string | null };
  localeUpdates: { locale: string; updatedAt: string; complete: boolean }[];
};

/** What a reader has of a clinic in a locale: its texts there, and what is said of them. */
type Edition = {
  texts: string;
  isComplete: boolean;
  /** By when its texts have not changed at the latest, by other fields than the one that is tried. */
  said: string;
  update: Node['localeUpdates'][number] | undefined;
};

/** By clinic and locale; without the locales in which a clinic has no text of its own. */
function editionsIn(data: Record<string, { edges: { node: Node }[] }>): Map<string, Edition> {
  const all = locales.flatMap((locale) =>
    (data[locale]?.edges ?? []).flatMap(({ node }) => {
      const isElsewhere = (leaf: Leaf) => node.fallbackFields.some(({ field }) => field === leaf);
      const own = leaves.filter((leaf) => !isElsewhere(leaf));
      const update = node.localeUpdates.find((each) => each.locale === locale);
      if (own.length === 0) {
        expect(update).toBeUndefined();
        return [];
      }
      const texts = own.map((leaf) => [leaf, node[leaf], node.machineFields.includes(leaf)]);
      const said = [node.updatedAt, node.translation.reviewedAt ?? ''].sort().at(-1) ?? '';
      const edition = { texts: JSON.stringify(texts), said, update };
      return [[`${node.id} ${locale}`, { ...edition, isComplete: own.length === leaves.length }]];
    }),
  );
  return new Map(all as [string, Edition][]);
}

it('localeUpdates has the moment at which a site’s own text in a locale changed, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(rule, fc.array(step, { maxLength: 16 }), async (serving, steps) => {
      vi.setSystemTime(clock(0));
      const { feed, take } = aWorld(serving);
      const read = async (as: string) => editionsIn((await feed.ask(everything, { as })).data);
      const known = new Map<string, Map<string, Edition>>();
      for (const site of ['all', 'ru', 'taker']) known.set(site, await read(site));
      for (const [minute, each] of steps.entries()) {
        vi.setSystemTime(clock(minute + 1));
        take(each);
        for (const [site, before] of known) {
          const after = await read(site);
          const wasThere = (id = '') => [...before.keys()].some((key) => key.startsWith(id));
          for (const [key, { texts, isComplete, said, update }] of after) {
            const [id] = key.split(' ');
            const was = before.get(key);
            // It is there for the same sites as before, and so they know what has happened to it.
            const goesOn =
              wasThere(id) && !(each.do === 'move' && id === encodeGlobalId('Clinic', each.id));
            const isSame = goesOn && was?.texts === texts;
            const updatedAt = isSame ? was.update?.updatedAt : goesOn ? clock(minute + 1) : said;
            expect(update).toEqual({ locale: key.split(' ')[1], updatedAt, complete: isComplete });
          }
          known.set(site, after);
        }
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);
