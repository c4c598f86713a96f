import { publicTypes } from '../../items/index.ts';
import { enumOf } from './enum-of.ts';

export const ItemType = enumOf('ItemType', 'What the feed serves.', publicTypes);

export const ChangeKind = enumOf('ChangeKind', 'What a change did to a site’s copy of an item.', [
  'CREATED',
  'UPDATED',
  'DELETED',
]);

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
