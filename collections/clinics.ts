import { content } from './content.ts';
import { accreditations } from './fields/accreditations.ts';
import { airports } from './fields/airports.ts';
import { insurers, originalName, paymentMethods } from './fields/clinic-details.ts';
import { clinicSupport } from './fields/clinic-support.ts';
import { contacts } from './fields/contacts.ts';
import { count } from './fields/count.ts';
import { country } from './fields/country.ts';
import { languagesOffered } from './fields/languages.ts';
import { lifecycle } from './fields/lifecycle.ts';
import { localizedRichText } from './fields/localized-rich-text.ts';
import { localizedText } from './fields/localized-text.ts';
import { localizedTextarea } from './fields/localized-textarea.ts';
import { location } from './fields/location.ts';
import { optionsOf } from './fields/options-of.ts';
import { gallery, many, one } from './fields/relations.ts';
import { subdivision } from './fields/subdivision.ts';
import { tab } from './fields/tab.ts';
import { trustTab } from './fields/trust-tab.ts';
import { year } from './fields/year.ts';

/** Clinics and other places of treatment. */
export const clinics = content({
  slug: 'clinics',
  labels: {
    singular: { ru: 'Клиника', en: 'Clinic' },
    plural: { ru: 'Клиники', en: 'Clinics' },
  },
  group: 'places',
  description: {
    ru: 'Больницы, центры и санатории, которые принимают иностранных пациентов',
    en: 'Hospitals, centres and sanatoria that receive patients from abroad',
  },
  title: 'name',
  columns: ['kind', 'country', 'lifecycle'],
  fields: [
    lifecycle(),
    {
      type: 'tabs',
      tabs: [
        tab({ ru: 'О клинике', en: 'About' }, [
          localizedText({ name: 'name', label: { ru: 'Название', en: 'Name' }, required: true }),
          {
            type: 'row',
            fields: [
              originalName(),
              {
                name: 'kind',
                type: 'select',
                label: { ru: 'Тип', en: 'Kind' },
                required: true,
                index: true,
                options: optionsOf({
                  hospital: { ru: 'Больница', en: 'Hospital' },
                  polyclinic: { ru: 'Поликлиника', en: 'Polyclinic' },
                  diagnosticCentre: { ru: 'Диагностический центр', en: 'Diagnostic centre' },
                  rehabilitationCentre: {
                    ru: 'Реабилитационный центр',
                    en: 'Rehabilitation centre',
                  },
                  sanatorium: { ru: 'Санаторий', en: 'Sanatorium' },
                  dental: { ru: 'Стоматология', en: 'Dental clinic' },
                  researchCentre: { ru: 'Научный центр', en: 'Research centre' },
                  network: { ru: 'Сеть клиник', en: 'Network of clinics' },
                }),
              },
            ],
          },
          localizedTextarea({
            name: 'summary',
            label: { ru: 'Коротко', en: 'Summary' },
            maxLength: 600,
          }),
          localizedRichText({ name: 'description', label: { ru: 'Описание', en: 'Description' } }),
          {
            type: 'row',
            fields: [
              one({
                name: 'operator',
                label: { ru: 'Управляющая организация', en: 'Operator' },
                relationTo: 'organizations',
              }),
              one({
                name: 'parent',
                label: { ru: 'Входит в', en: 'Part of' },
                relationTo: 'clinics',
              }),
            ],
          },
          {
            type: 'row',
            fields: [
              count({ name: 'beds', label: { ru: 'Коек', en: 'Beds' }, max: 50_000 }),
              year({
                name: 'foundedYear',
                label: { ru: 'Год основания', en: 'Founded' },
                min: 1000,
              }),
              count({
                name: 'patientsPerYear',
                label: { ru: 'Пациентов в год', en: 'Patients a year' },
              }),
            ],
          },
          gallery(),
        ]),
        tab({ ru: 'Расположение', en: 'Location' }, [
          localizedTextarea({
            name: 'address',
            label: { ru: 'Адрес', en: 'Address' },
            maxLength: 500,
          }),
          localizedText({ name: 'city', label: { ru: 'Город', en: 'City' }, maxLength: 120 }),
          { type: 'row', fields: [country({ required: true }), subdivision()] },
          location(),
          airports(),
          contacts(),
        ]),
        tab({ ru: 'Что лечат', en: 'Treatment' }, [
          many({
            name: 'specialties',
            label: { ru: 'Специальности', en: 'Specialties' },
            relationTo: 'specialties',
          }),
          many({
            name: 'procedures',
            label: { ru: 'Процедуры', en: 'Procedures' },
            relationTo: 'procedures',
          }),
          accreditations(),
        ]),
        tab({ ru: 'Для иностранных пациентов', en: 'Patients from abroad' }, [
          languagesOffered(),
          clinicSupport(),
          insurers(),
          paymentMethods(),
        ]),
        tab({ ru: 'Врачи и предложения', en: 'Doctors and offers' }, [
          {
            name: 'doctors',
            type: 'join',
            collection: 'doctors',
            on: 'positions.clinic',
            label: { ru: 'Врачи', en: 'Doctors' },
            admin: { defaultColumns: ['displayTitle', '_status'], allowCreate: false },
          },
          {
            name: 'offers',
            type: 'join',
            collection: 'offers',
            on: 'clinic',
            label: { ru: 'Предложения', en: 'Offers' },
            admin: { defaultColumns: ['displayTitle', 'validTo', '_status'] },
          },
        ]),
        trustTab(),
      ],
    },
  ],
});
