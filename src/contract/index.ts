import type {
  AftercareProgrammeItem,
  ClinicItem,
  DoctorItem,
  ProcedureItem,
  SpecialtyItem,
  TelemedicineServiceItem,
} from './care.ts';
import type { DisclaimerItem } from './common.ts';
import type { GuideItem, OrganizationItem, StatisticItem } from './publications.ts';
import type { SiteItem } from './site.ts';
import type {
  DestinationItem,
  EntryRuleItem,
  EventItem,
  OfferItem,
  PackageItem,
} from './travel.ts';

export const publicTypes = [
  'clinic',
  'doctor',
  'destination',
  'specialty',
  'procedure',
  'offer',
  'package',
  'organization',
  'entryRule',
  'aftercareProgramme',
  'telemedicineService',
  'event',
  'statistic',
  'guide',
] as const;

/** What a site may be served. */
export type PublicType = (typeof publicTypes)[number];
export type PublicItem =
  | ClinicItem
  | DoctorItem
  | DestinationItem
  | SpecialtyItem
  | ProcedureItem
  | OfferItem
  | PackageItem
  | OrganizationItem
  | EntryRuleItem
  | AftercareProgrammeItem
  | TelemedicineServiceItem
  | EventItem
  | StatisticItem
  | GuideItem;

/** The item of a type. */
export type ItemOf<T extends PublicType> = Extract<PublicItem, { type: T }>;

/** What is projected: what is served, what goes with it, and the sites that it is served to. */
export type FeedType = PublicType | 'disclaimer' | 'site';
export type FeedItem = PublicItem | DisclaimerItem | SiteItem;

/** Whether what is projected is served by itself. */
export const isPublicType = (type: FeedType): type is PublicType =>
  type !== 'site' && type !== 'disclaimer';
export const isPublicItem = (item: FeedItem): item is PublicItem => isPublicType(item.type);

/**
 * An item as sites see it that take machine texts. It is logged beside the item, where it differs
 * from it, so that the item itself is what it would be if no machine had ever written a word.
 */
export type MachineEdition = `${PublicType}~machine`;

/** What the log carries. */
export type LogType = FeedType | MachineEdition;

export type * from './care.ts';
export type * from './common.ts';
export type * from './publications.ts';
export type * from './site.ts';
export type * from './travel.ts';
