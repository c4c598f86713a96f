import type { Block } from 'payload';

/** A clinic shown as a card within a guide. */
export const clinicCard = (): Block => ({
  slug: 'clinicCard',
  labels: {
    singular: { ru: 'Карточка клиники', en: 'Clinic card' },
    plural: { ru: 'Карточки клиник', en: 'Clinic cards' },
  },
  fields: [
    {
      name: 'clinic',
      type: 'relationship',
      relationTo: 'clinics',
      label: { ru: 'Клиника', en: 'Clinic' },
      required: true,
      maxDepth: 1,
    },
  ],
});
