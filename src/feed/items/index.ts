import type { ClinicItem } from './clinic.ts';
import type { DestinationItem } from './destination.ts';
import type { DoctorItem } from './doctor.ts';
import type { SiteItem } from './site.ts';
import type { SpecialtyItem } from './specialty.ts';

export const publicTypes = ['clinic', 'doctor', 'destination', 'specialty'] as const;

/** What a site may be served. */
export type PublicType = (typeof publicTypes)[number];
export type PublicItem = ClinicItem | DoctorItem | DestinationItem | SpecialtyItem;

/** What is projected: what is served, and the sites that it is served to. */
export type FeedType = PublicType | 'site';
export type FeedItem = PublicItem | SiteItem;

/**
 * An item as sites see it that take machine texts. It is logged beside the item, where it differs
 * from it, so that the item itself is what it would be if no machine had ever written a word.
 */
export type MachineEdition = `${PublicType}~machine`;

/** What the log carries. */
export type LogType = FeedType | MachineEdition;

export type { Audience, Localized, RichText, TranslationSummary } from './common.ts';
export type { ClinicItem, DestinationItem, DoctorItem, SiteItem, SpecialtyItem };
