import { publicTypes } from '../../../contract/index.ts';
import { substances } from '../../../contract/substance.ts';
import { builder } from '../builder.ts';

/**
 * An enum whose values are the item's words in GraphQL's spelling: `diagnosticCentre` is
 * DIAGNOSTIC_CENTRE.
 */
export function enumOf<const V extends string>(
  name: string,
  description: string,
  values: readonly V[],
) {
  const ref = builder.enumType(name, {
    description,
    values: Object.fromEntries(values.map((value) => [spelling(value), { value }])) as Record<
      string,
      { value: V }
    >,
  });
  const names = Object.fromEntries(values.map((value) => [value, spelling(value)])) as Record<
    V,
    string
  >;
  const known = (value: string) => values.find((each) => each === value) ?? null;
  return Object.assign(ref, {
    /** Null for a word that a newer editor knows and this node does not. */
    known,
    /** The name of a word that is known. */
    nameOf: (value: V) => names[value],
    /** The known words of a list. */
    allKnown: (list: readonly string[]) => list.flatMap((value) => known(value) ?? []),
  });
}

/** A word as GraphQL writes the values of enums. */
export const spelling = (word: string) => word.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();

export const ItemType = enumOf('ItemType', 'What the feed serves.', publicTypes);

export const ChangeKind = enumOf('ChangeKind', 'What a change did to a site’s copy of an item.', [
  'CREATED',
  'UPDATED',
  'DELETED',
]);

export const Substance = enumOf(
  'Substance',
  'What changed: NUMBERS (dates among them), UNITS, NEGATION, BOUNDS (“at most”, “at least”) and MEDICINE of a text; ' +
    'WORDING, nothing but its words; FACTS, what is no text, or what is shown of other items.',
  substances,
);

export const Direction = enumOf('Direction', 'The writing direction of a locale.', ['ltr', 'rtl']);

export const TranslationState = enumOf(
  'TranslationState',
  'SOURCE is the language it was written in; otherwise the weakest state of the texts served.',
  ['source', 'approved', 'machine'],
);

export const ClinicKind = enumOf('ClinicKind', 'What sort of institution a clinic is.', [
  'hospital',
  'polyclinic',
  'diagnosticCentre',
  'rehabilitationCentre',
  'sanatorium',
  'dental',
  'researchCentre',
  'network',
]);

export const Lifecycle = enumOf('Lifecycle', 'Whether something works already, and still.', [
  'announced',
  'planned',
  'pilot',
  'operating',
  'suspended',
  'closed',
]);

export const DestinationKind = enumOf('DestinationKind', 'What a resort is visited for.', [
  'climate',
  'balneo',
  'thalasso',
  'mud',
  'speleo',
  'rehabilitation',
  'wellness',
]);

export const ResourceType = enumOf('ResourceType', 'A natural healing resource.', [
  'mineralWater',
  'mud',
  'seaClimate',
  'mountainClimate',
  'radon',
  'brine',
  'kumis',
]);

export const LanguageMode = enumOf('LanguageMode', 'Who speaks the language.', [
  'staff',
  'interpreter',
  'phone',
]);

export const Halal = enumOf('Halal', 'Whether halal food is to be had.', [
  'none',
  'onRequest',
  'certified',
]);

export const AccreditationStatus = enumOf('AccreditationStatus', 'As its register says.', [
  'active',
  'expired',
  'withdrawn',
]);

export const ContentKind = enumOf('ContentKind', 'Whether a text informs or advertises.', [
  'information',
  'promotion',
]);

export const ProcedureKind = enumOf('ProcedureKind', 'What sort of procedure it is.', [
  'surgery',
  'therapy',
  'diagnostic',
  'checkup',
  'rehabilitation',
  'resortTherapy',
]);

export const CodingSystem = enumOf('CodingSystem', 'A classification of procedures.', [
  'icd10',
  'icd11',
  'ichi',
  'icd9cm3',
  'local',
]);

export const PriceKind = enumOf('PriceKind', 'What the amounts of a price mean.', [
  'fixed',
  'from',
  'range',
  'onRequest',
]);

export const PackageAudience = enumOf('PackageAudience', 'Whom a package is for.', [
  'checkup',
  'antiAgeing',
  'rehabilitation',
  'family',
  'children',
  'maternity',
  'sport',
  'wellness',
]);

export const OrganizationKind = enumOf('OrganizationKind', 'What an organization is.', [
  'agency',
  'consultationCentre',
  'authority',
  'association',
  'operator',
  'insurer',
  'embassy',
  'university',
]);

export const EntryPurpose = enumOf('EntryPurpose', 'What somebody enters a country for.', [
  'treatment',
  'accompanying',
  'resort',
]);

export const EntryRegime = enumOf('EntryRegime', 'How one is let in.', [
  'visaFree',
  'eVisa',
  'visaOnArrival',
  'visa',
]);

export const InvitationBy = enumOf('InvitationBy', 'Who writes the invitation.', [
  'notNeeded',
  'clinic',
  'agency',
  'authority',
  'privateHost',
]);

export const TelemedicineKind = enumOf('TelemedicineKind', 'What is done at a distance.', [
  'secondOpinion',
  'consultation',
  'trainAndRemote',
]);

export const EventKind = enumOf('EventKind', 'What sort of event it is.', [
  'congress',
  'forum',
  'briefing',
  'freeConsultation',
  'training',
]);

export const EventMode = enumOf('EventMode', 'How one takes part.', ['onSite', 'online', 'hybrid']);

export const StatisticUnit = enumOf('StatisticUnit', 'What a figure counts; ISO 4217 for money.', [
  'persons',
  'visits',
  'percent',
  'places',
  'days',
  'RUB',
  'USD',
  'EUR',
  'KRW',
  'CNY',
]);

export const SchemeKind = enumOf('SchemeKind', 'What an accreditation is about.', [
  'licence',
  'clinical',
  'medicalTravel',
  'spa',
  'iso',
]);

export const ImageFormat = enumOf('ImageFormat', 'The format of a file made of an image.', [
  'avif',
  'webp',
  'jpeg',
]);
