import type { ArrayField, Field, NumberField, TextareaField } from 'payload';
import { number, textarea } from 'payload/shared';
import { content } from './content.ts';
import { airports } from './fields/airports.ts';
import { checked } from './fields/checked.ts';
import { clinicalReview } from './fields/clinical-review.ts';
import { country } from './fields/country.ts';
import { localizedRichText } from './fields/localized-rich-text.ts';
import { localizedText } from './fields/localized-text.ts';
import { localizedTextarea } from './fields/localized-textarea.ts';
import { location } from './fields/location.ts';
import { optionsOf } from './fields/options-of.ts';
import { gallery, many } from './fields/relations.ts';
import { tab } from './fields/tab.ts';
import { trustTab } from './fields/trust-tab.ts';
import { wholeNumber } from './fields/whole-number.ts';
import { month } from './rules/shapes.ts';
import { territoryDecided } from './rules/territory.ts';

/** Resorts and regions that people go to for their health. */
export const destinations = content({
  slug: 'destinations',
  labels: {
    singular: { ru: 'Курорт', en: 'Destination' },
    plural: { ru: 'Курорты', en: 'Destinations' },
  },
  group: 'places',
  description: {
    ru: 'Курорты и местности с лечебными факторами',
    en: 'Resorts and places with natural remedies',
  },
  title: 'name',
  columns: ['kind', 'country'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        tab({ ru: 'О курорте', en: 'About' }, [
          localizedText({ name: 'name', label: { ru: 'Название', en: 'Name' }, required: true }),
          kind(),
          localizedRichText({ name: 'description', label: { ru: 'Описание', en: 'Description' } }),
          season(),
          gallery(),
          many({ name: 'clinics', label: { ru: 'Клиники', en: 'Clinics' }, relationTo: 'clinics' }),
        ]),
        tab({ ru: 'Лечение', en: 'Treatment' }, [...indications(true), resources()]),
        tab({ ru: 'Расположение', en: 'Location' }, [
          {
            type: 'row',
            fields: [
              country({ required: true }),
              localizedText({ name: 'region', label: { ru: 'Регион', en: 'Region' } }),
            ],
          },
          location(),
          wholeNumber({
            name: 'elevationMetres',
            label: { ru: 'Высота над морем, м', en: 'Elevation, m' },
            min: -430,
            max: 6000,
          }),
          airports(),
          territoryNote(),
        ]),
        trustTab({ more: [clinicalReview()] }),
      ],
    },
  ],
});

function territoryNote(): TextareaField {
  const note = localizedTextarea({
    name: 'territoryNote',
    label: { ru: 'Оговорка о территории', en: 'Territory note' },
    description: {
      ru: 'Если принадлежность оспаривается: тогда решите, каким сайтам это показывать',
      en: 'Where the status is disputed: then decide which sites are served',
    },
    maxLength: 1000,
  });
  const rule = checked(note.validate ?? textarea, (value, _siblings, { governance }) =>
    territoryDecided(value, governance),
  );
  return { ...note, validate: rule } as TextareaField;
}

function kind(): Field {
  return {
    name: 'kind',
    type: 'select',
    hasMany: true,
    label: { ru: 'Виды', en: 'Kinds' },
    options: optionsOf({
      climate: { ru: 'Климатический', en: 'Climate' },
      balneo: { ru: 'Бальнеологический', en: 'Balneotherapy' },
      thalasso: { ru: 'Талассотерапия', en: 'Thalassotherapy' },
      mud: { ru: 'Грязевой', en: 'Mud therapy' },
      speleo: { ru: 'Спелеотерапия', en: 'Speleotherapy' },
      rehabilitation: { ru: 'Реабилитация', en: 'Rehabilitation' },
      wellness: { ru: 'Оздоровление', en: 'Wellness' },
    }),
  };
}

function season(): Field {
  const ofYear = (name: string, label: { ru: string; en: string }) =>
    ({
      name,
      type: 'number',
      label,
      admin: { step: 1 },
      custom: { whole: true },
      validate: checked(number, month),
    }) as NumberField;
  return {
    name: 'season',
    type: 'group',
    label: { ru: 'Сезон, месяцы', en: 'Season, months' },
    fields: [
      {
        type: 'row',
        fields: [ofYear('from', { ru: 'С', en: 'From' }), ofYear('to', { ru: 'По', en: 'To' })],
      },
    ],
  };
}

function indications(required: boolean): Field[] {
  return [
    localizedTextarea({
      name: 'indications',
      label: { ru: 'Показания', en: 'Indications' },
      clinical: true,
    }),
    localizedTextarea({
      name: 'contraindications',
      label: { ru: 'Противопоказания', en: 'Contraindications' },
      clinical: true,
      required,
    }),
  ];
}

function resources(): ArrayField {
  return {
    name: 'resources',
    type: 'array',
    label: { ru: 'Природные факторы', en: 'Natural resources' },
    labels: {
      singular: { ru: 'Фактор', en: 'Resource' },
      plural: { ru: 'Факторы', en: 'Resources' },
    },
    fields: [
      {
        name: 'type',
        type: 'select',
        label: { ru: 'Вид', en: 'Type' },
        required: true,
        options: optionsOf({
          mineralWater: { ru: 'Минеральная вода', en: 'Mineral water' },
          mud: { ru: 'Лечебная грязь', en: 'Mud' },
          seaClimate: { ru: 'Морской климат', en: 'Sea climate' },
          mountainClimate: { ru: 'Горный климат', en: 'Mountain climate' },
          radon: { ru: 'Радон', en: 'Radon' },
          brine: { ru: 'Рапа', en: 'Brine' },
          kumis: { ru: 'Кумыс', en: 'Kumis' },
        }),
      },
      localizedText({ name: 'name', label: { ru: 'Название', en: 'Name' } }),
      ...indications(false),
    ],
  };
}
