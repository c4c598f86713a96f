import fc from 'fast-check';
import { machineEdition } from '../../src/contract/editions.ts';
import type { Audience, PublicItem, PublicType, RichText } from '../../src/contract/index.ts';
import { everyone } from '../../src/feed-log/audience.ts';
import type { LogChange } from '../../src/feed-log/types.ts';
import {
  aClinic,
  aDestination,
  aDoctor,
  aGuide,
  anAftercareProgramme,
  anEvent,
  anOffer,
  anOrganization,
  aPackage,
  aProcedure,
  aSite,
  aSpecialty,
  aTelemedicineService,
  inCountry,
  publish,
  withdraw,
} from './feed-items.ts';

/** Sites that see different parts of the same feed. */
export const sites = [
  aSite({ id: 'all' }),
  aSite({ id: 'ru', countries: ['RU'] }),
  aSite({ id: 'few', types: ['clinic', 'doctor', 'offer', 'guide', 'specialty'] }),
  aSite({ id: 'machine', machineTexts: true }),
];

const ids = ['a', 'b'];
const anId = fc.constantFrom(...ids);
const someIds = fc.subarray(ids);
const aName = fc.constantFrom({ ru: 'Один' }, { ru: 'Два' }, { ru: 'Два', en: 'Two' });
const oneOrNone = fc.option(anId);

/** A text that links to an item and shows a clinic. */
const aText = fc
  .record({ to: fc.constantFrom('clinics', 'procedures', 'guides'), id: anId, card: anId })
  .map(({ to, id, card }): RichText => {
    const text = { type: 'text', text: 'Слово' };
    const fields = { linkType: 'internal', doc: { relationTo: to, value: id } };
    const link = { type: 'paragraph', children: [{ type: 'link', fields, children: [text] }] };
    const block = { type: 'block', fields: { blockType: 'clinicCard', clinic: card } };
    return { root: { type: 'root', children: [link, block] } };
  });
const texts = fc.option(aText, { nil: undefined }).map((ru) => (ru ? { ru } : {}));

/** Items of every type that refers to others, or is referred to. */
const anItem: fc.Arbitrary<PublicItem> = fc.oneof(
  fc
    .record({
      ...{ id: anId, name: aName, specialties: someIds, procedures: someIds, operator: oneOrNone },
      ...{ parent: oneOrNone, kind: fc.constantFrom('hospital', 'network'), description: texts },
    })
    .map(aClinic),
  fc
    .record({
      ...{ id: anId, name: aName, parent: oneOrNone },
      schemaOrg: fc.constantFrom(null, 'Cardiovascular'),
    })
    .map(aSpecialty),
  fc.record({ id: anId, name: aName, specialty: oneOrNone }).map(aProcedure),
  fc.record({ id: anId, name: aName, host: oneOrNone }).map(anOrganization),
  fc
    .record({ id: anId, specialties: someIds, clinics: someIds, bio: texts })
    .map(({ clinics, ...fields }) =>
      aDoctor({
        ...fields,
        positions: clinics.map((clinic) => ({ clinic, role: {}, from: null, to: null })),
      }),
    ),
  fc.record({ id: anId, name: aName, clinics: someIds }).map(aDestination),
  fc.record({ id: anId, procedure: anId, clinic: anId }).map(anOffer),
  fc
    .record({ id: anId, destination: oneOrNone, clinic: oneOrNone, tourismPartners: someIds })
    .map(aPackage),
  fc.record({ id: anId, provider: oneOrNone, homePartners: someIds }).map(anAftercareProgramme),
  fc.record({ id: anId, provider: oneOrNone }).map(aTelemedicineService),
  fc
    .record({ id: anId, organizers: someIds, programme: texts, country: fc.constant('RU') })
    .map(anEvent),
  fc
    .record({ id: anId, title: aName, related: someIds, body: texts })
    .map(({ related, ...fields }) =>
      aGuide({ ...fields, related: related.map((id) => ({ type: 'clinic', id })) }),
    ),
);

type Edit =
  | { do: 'publish'; item: PublicItem; audience: Audience; machine: number }
  | { do: 'withdraw'; id: string; type: PublicType };

/** An edit of the feed, or a site that asks for a page of changes. */
export const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('publish' as const),
      item: anItem,
      audience: fc.constantFrom(everyone, everyone, inCountry('RU'), inCountry('KR')),
      machine: fc.integer({ min: 0, max: 5 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('withdraw' as const),
      id: anId,
      type: fc.constantFrom<PublicType>(
        'clinic',
        'specialty',
        'procedure',
        'organization',
        'guide',
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('poll' as const),
      first: fc.integer({ min: 1, max: 3 }),
    }),
  },
);

/** What the projector writes: an item and its machine edition at once. */
export function changesBy(each: Edit): LogChange[] {
  if (each.do === 'withdraw') {
    return [withdraw(each), { ...withdraw(each), type: machineEdition(each.type) }];
  }
  const { item, audience, machine } = each;
  const edition = { ...item, seo: { ...item.seo, title: { 'en~machine': `${machine}` } } };
  const named = 'name' in item ? { name: { ...item.name, 'en~machine': `Name ${machine}` } } : {};
  const change =
    machine < 2 ? publish({ ...edition, ...named } as PublicItem, { audience }) : withdraw(item);
  return [publish(item, { audience }), { ...change, type: machineEdition(item.type) }];
}
