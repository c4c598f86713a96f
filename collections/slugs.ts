/** Collections with localized text and drafts, each after those that it most refers to. */
export const contentSlugs = [
  'specialties',
  'schemes',
  'disclaimers',
  'procedures',
  'organizations',
  'clinics',
  'doctors',
  'destinations',
  'offers',
  'packages',
  'entryRules',
  'aftercare',
  'telemedicine',
  'events',
  'statistics',
  'guides',
] as const;

export type ContentSlug = (typeof contentSlugs)[number];

/** Collections whose text is translated: the content, and the alternative texts of media. */
export const translatedSlugs = [...contentSlugs, 'media'] as const;

/** What a reader can be sent to from within a text. */
export const linkableSlugs = [
  'clinics',
  'doctors',
  'procedures',
  'specialties',
  'destinations',
  'offers',
  'packages',
  'organizations',
  'aftercare',
  'telemedicine',
  'events',
  'guides',
] as const satisfies readonly ContentSlug[];
