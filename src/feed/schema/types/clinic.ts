import type { ClinicItem } from '../../../contract/index.ts';
import { builder } from '../builder.ts';
import { AccreditationStatus, ClinicKind, Halal, Lifecycle, SchemeKind } from '../enums/index.ts';
import * as f from '../fields.ts';
import { itemType } from '../item-type.ts';
import { byId, criteriaOf, described, eitherOf, near } from '../query/criteria.ts';
import type { Part } from '../served.ts';
import { Airport, Contact, Country, GeoPoint, LanguageOffered } from './common.ts';
import { images } from './image.ts';
import { richText } from './rich-text.ts';

const ClinicSupport = f.objectType(
  builder.objectRef<ClinicItem['support']>('ClinicSupport'),
  {
    visaInvitation: f.flag(),
    invitationLeadDays: f.optional(f.int()),
    secondOpinion: f.flag(),
    secondOpinionDays: f.optional(f.int()),
    telemedicine: f.flag(),
    airportTransfer: f.flag(),
    companionStay: f.flag(),
    halal: f.word(Halal),
    prayerRoom: f.flag(),
    sameGenderDoctor: f.flag(),
    remoteAftercare: f.flag(),
    internationalOffice: f.flag(),
  },
  'What a clinic does for patients from abroad.',
);

type Accredited = ClinicItem['accreditations'][number];

const Accreditation = f.partType(builder.objectRef<Part<Accredited>>('Accreditation'), {
  schemeCode: f.string(),
  schemeName: f.text(),
  schemeKind: f.word(SchemeKind),
  issuer: f.text(),
  registryUrl: f.optional(f.string('The register in which anybody can look it up.')),
  number: f.optional(f.string()),
  scope: f.text(),
  validFrom: f.day(),
  validTo: f.optional(f.day()),
  status: f.word(AccreditationStatus),
  isValidNow: f.made(
    'Boolean',
    (accreditation: Accredited) => isValidOn(accreditation, new Date().toISOString().slice(0, 10)),
    { description: 'Active, and today (UTC) is within its dates, the last day included.' },
  ),
  evidenceUrl: f.string(),
});

/** @param day ISO 8601. */
function isValidOn({ status, validFrom, validTo }: Accredited, day: string): boolean {
  const hasEnded = validTo !== null && validTo.slice(0, 10) < day;
  return status === 'active' && validFrom.slice(0, 10) <= day && !hasEnded;
}

const by = criteriaOf('clinic');
const offer = criteriaOf('offer');

itemType('clinic', 'clinics', {
  fields: {
    name: f.text(),
    originalName: f.optional(f.string('As it is written over its door.')),
    kind: f.word(ClinicKind),
    lifecycle: f.word(Lifecycle),
    summary: f.text(),
    description: richText,
    address: f.text(),
    city: f.text(),
    country: f.code(Country),
    subdivision: f.optional(f.string('ISO 3166-2.')),
    location: f.optional(f.object(GeoPoint)),
    airports: f.objects(Airport),
    parent: f.one('clinic', 'The clinic or network that it belongs to.'),
    specialties: f.many('specialty'),
    procedures: f.many('procedure'),
    operator: f.one('organization', 'Who runs it.'),
    doctors: f.referrers('doctor', 'positions', 'Those who work there at present.'),
    offers: f.referrers('offer', 'clinic', 'Prices that hold.'),
    packages: f.referrers('package', 'clinic'),
    destinations: f.allReferrers('destination', 'clinics', 'The resorts that it is at.'),
    beds: f.optional(f.int()),
    foundedYear: f.optional(f.int()),
    patientsPerYear: f.optional(f.int()),
    languages: f.parts(LanguageOffered),
    support: f.object(ClinicSupport),
    accreditations: f.parts(Accreditation),
    insurers: f.strings(),
    paymentMethods: f.strings(),
    contacts: f.parts(Contact),
    gallery: images,
  },
  filter: {
    country: described(by.code('country'), 'ISO 3166-1 alpha-2.'),
    subdivision: described(by.code('subdivision'), 'ISO 3166-2.'),
    city: described(by.label('city'), 'As the reader is served it, whatever the case.'),
    specialty: described(
      by.ref('specialties', 'specialty'),
      'The id of a specialty that it treats in.',
    ),
    procedure: described(
      eitherOf(
        by.ref('procedures', 'procedure'),
        by.referredBy('offer', 'clinic', offer.ref('procedure', 'procedure')),
      ),
      'The id of a procedure that it does, or has an offer of.',
    ),
    kind: by.equals('kind', ClinicKind),
    lifecycle: by.equals('lifecycle', Lifecycle),
    language: described(
      by.code('language'),
      'BCP 47 tag of a language that patients are spoken with.',
    ),
    accreditation: described(
      by.equals('accreditation', 'String'),
      'The code of a scheme; those that hold now count.',
    ),
    price: described(by.referredBy('offer', 'clinic', offer.price()), 'Of one of its offers.'),
    halal: described(
      by.equals('halal', 'Boolean'),
      'Whether halal food is to be had, at least on request.',
    ),
    visaInvitation: described(
      by.equals('visaInvitation', 'Boolean'),
      'Whether it writes invitations for a visa.',
    ),
    secondOpinion: by.equals('secondOpinion', 'Boolean'),
    telemedicine: by.equals('telemedicine', 'Boolean'),
    airportTransfer: by.equals('airportTransfer', 'Boolean'),
    companionStay: by.equals('companionStay', 'Boolean'),
    airportMinutes: described(
      by.atMost('airportMinutes'),
      'At most so many minutes by road from an airport.',
    ),
    bedsAtLeast: by.atLeast('beds'),
    destination: described(
      by.referredBy('destination', 'clinics', byId('destination')),
      'The id of a resort that it is at.',
    ),
    parent: described(
      by.ref('parent', 'clinic'),
      'The id of a clinic or network that it belongs to.',
    ),
    near,
  },
  order: {
    labels: ['name', 'city'],
    values: ['beds', 'airportMinutes', 'foundedYear', 'patientsPerYear'],
    hasPlace: true,
  },
});
