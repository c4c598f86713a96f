import type { ItemBase, Localized, RichText } from './common.ts';

/** A published doctor with at least one current position in an operating clinic. */
export type DoctorItem = ItemBase & {
  type: 'doctor';
  name: Localized;
  originalName: string | null;
  title: Localized;
  degrees: Localized[];
  specialties: string[];
  /** BCP 47 tags of the languages spoken. */
  languages: string[];
  /** Current positions in operating clinics only; dates ISO 8601. */
  positions: { clinic: string; role: Localized; from: string | null; to: string | null }[];
  experienceSince: number | null;
  bio: Localized<RichText>;
  /** The id of an image. */
  photo: string | null;
};
