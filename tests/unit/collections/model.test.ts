import type { CollectionConfig, Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { collections, contentSlugs } from '../../../collections/index.ts';

type Named = { path: string; field: Field };

/** Every field of a list, layout included, by the path of its names. */
function* everyField(fields: readonly Field[], prefix = ''): Generator<Named> {
  for (const field of fields) {
    const path = 'name' in field && field.name ? `${prefix}${field.name}` : prefix;
    yield { path, field };
    const below = 'name' in field && field.name ? `${path}.` : prefix;
    if (field.type === 'tabs') {
      for (const tab of field.tabs) yield* everyField(tab.fields, below);
    } else if (field.type === 'blocks') {
      for (const block of field.blocks) yield* everyField(block.fields, below);
    } else if ('fields' in field) {
      yield* everyField(field.fields, below);
    }
  }
}

const namesOf = ({ fields }: CollectionConfig) =>
  new Set([...everyField(fields)].map(({ path }) => path));

const bilingual = (label: unknown) =>
  typeof label === 'function' ||
  typeof label === 'string' ||
  (typeof label === 'object' && label !== null && 'ru' in label && 'en' in label);

const marksLocalized = (field: Field) => 'localized' in field && field.localized === true;

/** Fields that nobody sees: ours, and those of Payload's uploads that we only narrow. */
const isHidden = (field: Field) =>
  ('admin' in field && 'hidden' in (field.admin ?? {})) ||
  ('name' in field && ['focalX', 'focalY'].includes(field.name ?? ''));

describe('the content model', () => {
  it('has every collection of the design', () => {
    const slugs = collections.map(({ slug }) => slug);
    expect(slugs).toHaveLength(20);
    expect(slugs).toEqual(expect.arrayContaining([...contentSlugs, 'sources', 'media', 'users']));
  });

  it.each([
    [
      'clinics',
      'name originalName kind operator parent lifecycle summary description address city country subdivision location.longitude location.latitude airports.iata airports.km airports.minutes specialties procedures beds foundedYear patientsPerYear languages.language languages.mode languages.free support.visaInvitation support.invitationLeadDays support.secondOpinion support.secondOpinionDays support.telemedicine support.airportTransfer support.companionStay support.halal support.prayerRoom support.sameGenderDoctor support.remoteAftercare support.internationalOffice accreditations.scheme accreditations.number accreditations.scope accreditations.validFrom accreditations.validTo accreditations.status accreditations.evidenceUrl insurers paymentMethods contacts.kind contacts.value contacts.languages externalIds.system externalIds.value gallery doctors offers',
    ],
    [
      'doctors',
      'name originalName title degrees.value specialties languages positions.clinic positions.role positions.from positions.to experienceSince bio licence.number licence.authority licence.validTo photo',
    ],
    ['specialties', 'code name parent schemaOrg fhirServiceType synonyms.value'],
    [
      'procedures',
      'code name kind specialty summary description indications contraindications preparation recovery stayDays flyAfterDays codings.system codings.code codings.display',
    ],
    [
      'destinations',
      'name kind country region location.longitude elevationMetres season.from season.to resources.type resources.name resources.indications resources.contraindications indications contraindications description clinics airports.iata gallery territoryNote',
    ],
    [
      'offers',
      'procedure clinic title priceFrom priceTo currency priceKind includes.value excludes.value stayDays waitDays validFrom validTo isValidNow residenceCountries',
    ],
    [
      'packages',
      'title destination clinic audience days programme.day programme.text includes.value excludes.value priceFrom currency tourismPartners',
    ],
    [
      'organizations',
      'kind name registrationNumber host country city serves languages contacts.kind openingHours agreements.title agreements.with agreements.signed agreements.validTo',
    ],
    [
      'entryRules',
      'sourceCountry destinationCountry purpose regime maxDays documents.value invitationBy officialUrl validFrom validTo verifiedAt',
    ],
    ['aftercare', 'name provider steps.value remote homePartners durationDays countries'],
    ['telemedicine', 'name provider sites.value kind languages lifecycle'],
    ['events', 'name kind start end timezone mode country city venue organizers url programme'],
    ['statistics', 'metric area period value unit definition source'],
    ['guides', 'title body audienceCountries related'],
    ['disclaimers', 'jurisdiction appliesTo text version'],
    ['schemes', 'code name issuer kind registryUrl'],
    ['sources', 'title publisher url published language'],
    ['media', 'alt caption credit rights consentReference consentExpires depictsPatient'],
    [
      'sites',
      'name slug kind country active servedLocales defaultLocale fallbackChain.locale allowedTypes allowedCountries allowedDestinations keys.label keys.hash keys.prefix keys.createdAt keys.expiresAt rateLimit',
    ],
  ])('%s has its fields', (slug, fields) => {
    const collection = collections.find((candidate) => candidate.slug === slug);
    const names = collection ? namesOf(collection) : new Set();
    expect(fields.split(' ').filter((name) => !names.has(name))).toEqual([]);
  });

  it.each(collections.map((collection) => [collection.slug, collection] as const))(
    '%s speaks Russian and English, and localizes leaves alone',
    (_slug, { fields, labels }) => {
      expect(bilingual(labels?.singular) && bilingual(labels?.plural)).toBe(true);
      for (const { path, field } of everyField(fields)) {
        const named = 'name' in field && field.name && !isHidden(field);
        if (named) expect([path, bilingual(field.label)]).toEqual([path, true]);
        if (field.type === 'tabs')
          expect(field.tabs.every(({ label }) => bilingual(label))).toBe(true);
        if (field.type === 'array')
          expect([path, bilingual(field.labels?.singular)]).toEqual([path, true]);
        if (marksLocalized(field)) expect(['text', 'textarea', 'richText']).toContain(field.type);
        if (marksLocalized(field)) expect('hasMany' in field && field.hasMany).toBeFalsy();
      }
    },
  );
});
