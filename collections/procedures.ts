import { content } from './content.ts';
import { clinicalReview } from './fields/clinical-review.ts';
import { code } from './fields/code.ts';
import { codings } from './fields/codings.ts';
import { count } from './fields/count.ts';
import { localizedRichText } from './fields/localized-rich-text.ts';
import { localizedText } from './fields/localized-text.ts';
import { localizedTextarea } from './fields/localized-textarea.ts';
import { optionsOf } from './fields/options-of.ts';
import { one } from './fields/relations.ts';
import { row } from './fields/row.ts';
import { tab } from './fields/tab.ts';
import { trustTab } from './fields/trust-tab.ts';

/** What is done for patients. All its text is clinical. */
export const procedures = content({
  slug: 'procedures',
  labels: {
    singular: { ru: 'Процедура', en: 'Procedure' },
    plural: { ru: 'Процедуры', en: 'Procedures' },
  },
  group: 'care',
  description: {
    ru: 'Операции, лечение, диагностика и курортная терапия',
    en: 'Surgery, therapy, diagnostics and resort therapy',
  },
  title: 'name',
  columns: ['code', 'kind', 'specialty'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        tab({ ru: 'О процедуре', en: 'About' }, [
          localizedText({ name: 'name', label: { ru: 'Название', en: 'Name' }, required: true }),
          row(
            code(),
            {
              name: 'kind',
              type: 'select',
              label: { ru: 'Вид', en: 'Kind' },
              index: true,
              options: optionsOf({
                surgery: { ru: 'Операция', en: 'Surgery' },
                therapy: { ru: 'Лечение', en: 'Therapy' },
                diagnostic: { ru: 'Диагностика', en: 'Diagnostic' },
                checkup: { ru: 'Обследование', en: 'Check-up' },
                rehabilitation: { ru: 'Реабилитация', en: 'Rehabilitation' },
                resortTherapy: { ru: 'Курортная терапия', en: 'Resort therapy' },
              }),
            },
            one({
              name: 'specialty',
              label: { ru: 'Специальность', en: 'Specialty' },
              relationTo: 'specialties',
            }),
          ),
          localizedTextarea({
            name: 'summary',
            label: { ru: 'Коротко', en: 'Summary' },
            clinical: true,
            maxLength: 600,
          }),
          localizedRichText({
            name: 'description',
            label: { ru: 'Описание', en: 'Description' },
            clinical: true,
          }),
          row(
            count({
              name: 'stayDays',
              label: { ru: 'Дней в клинике', en: 'Days of stay' },
              max: 365,
            }),
            count({
              name: 'flyAfterDays',
              label: { ru: 'Лететь можно через, дней', en: 'May fly after, days' },
              max: 365,
            }),
          ),
          codings(),
        ]),
        tab({ ru: 'Медицинские сведения', en: 'Clinical' }, [
          localizedTextarea({
            name: 'indications',
            label: { ru: 'Показания', en: 'Indications' },
            clinical: true,
          }),
          localizedTextarea({
            name: 'contraindications',
            label: { ru: 'Противопоказания', en: 'Contraindications' },
            clinical: true,
            required: true,
          }),
          localizedTextarea({
            name: 'preparation',
            label: { ru: 'Подготовка', en: 'Preparation' },
            clinical: true,
          }),
          localizedTextarea({
            name: 'recovery',
            label: { ru: 'Восстановление', en: 'Recovery' },
            clinical: true,
          }),
        ]),
        trustTab({ more: [clinicalReview()] }),
      ],
    },
  ],
});
