import { content } from './content.ts';
import { languages } from './fields/languages.ts';
import { lifecycle } from './fields/lifecycle.ts';
import { localizedList } from './fields/localized-list.ts';
import { localizedText } from './fields/localized-text.ts';
import { optionsOf } from './fields/options-of.ts';
import { one } from './fields/relations.ts';
import { tab } from './fields/tab.ts';
import { trustTab } from './fields/trust-tab.ts';

/** Medicine at a distance. */
export const telemedicine = content({
  slug: 'telemedicine',
  labels: {
    singular: { ru: 'Служба телемедицины', en: 'Telemedicine service' },
    plural: { ru: 'Телемедицина', en: 'Telemedicine' },
  },
  group: 'journey',
  description: {
    ru: 'Второе мнение и консультации на расстоянии',
    en: 'Second opinions and consultations at a distance',
  },
  title: 'name',
  columns: ['kind', 'provider', 'lifecycle'],
  fields: [
    lifecycle(),
    {
      type: 'tabs',
      tabs: [
        tab({ ru: 'Служба', en: 'Service' }, [
          localizedText({ name: 'name', label: { ru: 'Название', en: 'Name' }, required: true }),
          one({
            name: 'provider',
            label: { ru: 'Клиника', en: 'Provider' },
            relationTo: 'clinics',
          }),
          {
            name: 'kind',
            type: 'select',
            label: { ru: 'Вид', en: 'Kind' },
            options: optionsOf({
              secondOpinion: { ru: 'Второе мнение', en: 'Second opinion' },
              consultation: { ru: 'Консультация', en: 'Consultation' },
              trainAndRemote: {
                ru: 'В поезде и отдалённых местах',
                en: 'On trains and in remote places',
              },
            }),
          },
          localizedList({ name: 'sites', label: { ru: 'Где работает', en: 'Sites' } }),
          languages(),
        ]),
        trustTab(),
      ],
    },
  ],
});
