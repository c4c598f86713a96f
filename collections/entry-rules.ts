import { entryPurposes, entryRegimes, invitedBy } from './codes/entry.ts';
import { codeName } from './codes/named-options.ts';
import { content } from './content.ts';
import { count } from './fields/count.ts';
import { country } from './fields/country.ts';
import { day } from './fields/day.ts';
import { entryPeriod } from './fields/entry-period.ts';
import { localizedList } from './fields/localized-list.ts';
import { optionsOf } from './fields/options-of.ts';
import { row } from './fields/row.ts';
import { tab } from './fields/tab.ts';
import { trustTab } from './fields/trust-tab.ts';
import { url } from './fields/url.ts';

/** How a resident of one country may enter another for treatment. One rule is in force at a time. */
export const entryRules = content({
  slug: 'entryRules',
  labels: {
    singular: { ru: 'Правило въезда', en: 'Entry rule' },
    plural: { ru: 'Правила въезда', en: 'Entry rules' },
  },
  group: 'journey',
  description: {
    ru: 'Визы и документы: по стране проживания, стране лечения и цели',
    en: 'Visas and papers: by country of residence, country of treatment and purpose',
  },
  title: entryRuleTitle,
  columns: ['regime', 'validFrom', 'validTo'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        tab({ ru: 'Правило', en: 'Rule' }, [
          row(
            country({
              name: 'sourceCountry',
              label: { ru: 'Жители страны', en: 'Residents of' },
              required: true,
            }),
            country({
              name: 'destinationCountry',
              label: { ru: 'Едут в страну', en: 'Going to' },
              required: true,
            }),
            {
              name: 'purpose',
              type: 'select',
              label: { ru: 'Цель', en: 'Purpose' },
              required: true,
              options: optionsOf(entryPurposes),
            },
          ),
          row(
            {
              name: 'regime',
              type: 'select',
              label: { ru: 'Режим', en: 'Regime' },
              required: true,
              options: optionsOf(entryRegimes),
            },
            count({
              name: 'maxDays',
              label: { ru: 'Не более дней', en: 'Days at most' },
              max: 3660,
            }),
            {
              name: 'invitationBy',
              type: 'select',
              label: { ru: 'Приглашение даёт', en: 'Invitation by' },
              options: optionsOf(invitedBy),
            },
          ),
          localizedList({ name: 'documents', label: { ru: 'Документы', en: 'Documents' } }),
          url({
            name: 'officialUrl',
            label: { ru: 'Официальная страница', en: 'Official page' },
            required: true,
          }),
          row(
            ...entryPeriod(),
            day({ name: 'verifiedAt', label: { ru: 'Проверено', en: 'Verified' }, required: true }),
          ),
        ]),
        trustTab({ withoutProvenance: true, withoutSeo: true }),
      ],
    },
  ],
});

/** Named in the document's own language: “Saudi Arabia → Russia, treatment”. */
function entryRuleTitle(data: Record<string, unknown>): string {
  const { sourceCountry, destinationCountry, purpose } = data;
  if (!sourceCountry || !destinationCountry) return '';
  const named = (code: unknown) =>
    codeName({ type: 'region', code: String(code), language: String(data.sourceLocale ?? 'en') });
  const what = purpose ? `, ${String(purpose)}` : '';
  return `${named(sourceCountry)} → ${named(destinationCountry)}${what}`;
}
