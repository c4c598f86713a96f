import type { CollectionConfig } from 'payload';
import { isStaff, nobody } from '../access.ts';
import { cell, group, unseen } from '../admin.ts';
import { runEndpoints } from './endpoints.ts';

/** A column of the list that the page of a run tells in its own way. */
const column = { condition: () => false };

export const runStatuses = {
  preparing: { ru: 'Подготовка', en: 'Preparing' },
  running: { ru: 'Идёт', en: 'Running' },
  paused: { ru: 'Приостановлен', en: 'Paused' },
  done: { ru: 'Готово', en: 'Done' },
  cancelled: { ru: 'Отменён', en: 'Cancelled' },
} as const;

export type RunStatus = keyof typeof runStatuses;

export const runTriggers = {
  manual: { ru: 'Вручную', en: 'By hand' },
  publish: { ru: 'При публикации', en: 'On publish' },
  command: { ru: 'Командой', en: 'By command' },
} as const;

export type RunTrigger = keyof typeof runTriggers;

const optionsOf = (table: Record<string, { ru: string; en: string }>) =>
  Object.entries(table).map(([value, label]) => ({ value, label }));

/** A drafting by machine that somebody asked for: what of, into which locales, and how it goes. */
export const translationRuns: CollectionConfig = {
  slug: 'translationRuns',
  labels: {
    singular: { ru: 'Машинный перевод', en: 'Machine drafting' },
    plural: { ru: 'Машинные переводы', en: 'Machine draftings' },
  },
  admin: {
    group,
    useAsTitle: 'name',
    defaultColumns: ['name', 'status', 'recordCount', 'trigger', 'requestedBy', 'createdAt'],
    description: {
      ru: 'Запуски машинного перевода и их ход',
      en: 'Runs of machine drafting and how they go',
    },
  },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  endpoints: runEndpoints,
  fields: [
    {
      name: 'progress',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/runs/run-field.tsx#RunField' },
      },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      label: { ru: 'Название', en: 'Name' },
      admin: { ...column, ...cell('/src/admin/runs/run-name-cell.tsx#RunNameCell') },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      options: optionsOf(runStatuses),
      label: { ru: 'Состояние', en: 'Status' },
      admin: column,
    },
    {
      name: 'trigger',
      type: 'select',
      required: true,
      options: optionsOf(runTriggers),
      label: { ru: 'Запущен', en: 'Started' },
      admin: column,
    },
    {
      name: 'collectionSlug',
      type: 'text',
      required: true,
      label: { ru: 'Раздел', en: 'Collection' },
      admin: { ...column, ...cell('/src/admin/translations/collection-cell.tsx#CollectionCell') },
    },
    {
      name: 'targets',
      type: 'text',
      hasMany: true,
      required: true,
      label: { ru: 'Языки', en: 'Languages' },
      admin: { ...column, ...cell('/src/admin/translations/languages-cell.tsx#LanguagesCell') },
    },
    // Ids; null for the whole collection.
    { name: 'documents', type: 'json', admin: unseen },
    // The last document that was queued while preparing.
    { name: 'cursor', type: 'text', admin: unseen },
    {
      name: 'documentCount',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { ru: 'Документов', en: 'Documents' },
      admin: column,
    },
    {
      name: 'recordCount',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { ru: 'Переводов', en: 'Translations' },
      admin: { ...column, ...cell('/src/admin/runs/run-count-cell.tsx#RunCountCell') },
    },
    // Of them, those that had not been done when the run was cancelled.
    { name: 'droppedCount', type: 'number', defaultValue: 0, admin: unseen },
    // { ru, en }: why it is paused.
    { name: 'notice', type: 'json', admin: unseen },
    {
      name: 'requestedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { ru: 'Кем', en: 'By' },
      admin: column,
    },
    {
      name: 'finishedAt',
      type: 'date',
      label: { ru: 'Завершён', en: 'Finished' },
      admin: column,
    },
  ],
};

/**
 * The ledger: a row for each call of an engine. Until the texts of a call are in their records, the
 * row keeps them, so that a worker that dies has nothing billed twice but the call in flight.
 */
export const translationCalls: CollectionConfig = {
  slug: 'translationCalls',
  labels: {
    singular: { ru: 'Обращение к системе перевода', en: 'Engine call' },
    plural: { ru: 'Обращения к системам перевода', en: 'Engine calls' },
  },
  admin: {
    group,
    useAsTitle: 'engine',
    defaultColumns: [
      'createdAt',
      'engine',
      'model',
      'locale',
      'secondOpinion',
      'texts',
      'billed',
      'durationMs',
      'outcome',
    ],
    description: {
      ru: 'Что и во сколько знаков обошлось',
      en: 'What was sent and what it cost, in characters',
    },
  },
  access: { read: isStaff, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'run', type: 'text', index: true, label: { ru: 'Запуск', en: 'Run' } },
    {
      name: 'engine',
      type: 'text',
      required: true,
      label: { ru: 'Система', en: 'Engine' },
      admin: cell('/src/admin/runs/engine-cell.tsx#EngineCell'),
    },
    { name: 'model', type: 'text', label: { ru: 'Модель', en: 'Model' } },
    {
      name: 'sourceLocale',
      type: 'text',
      required: true,
      label: { ru: 'С языка', en: 'From' },
      admin: cell('/src/admin/translations/language-cell.tsx#LanguageCell'),
    },
    {
      name: 'locale',
      type: 'text',
      required: true,
      index: true,
      label: { ru: 'На язык', en: 'Into' },
      admin: cell('/src/admin/translations/language-cell.tsx#LanguageCell'),
    },
    // It went the other way: from `locale` into `sourceLocale`.
    {
      name: 'secondOpinion',
      type: 'checkbox',
      defaultValue: false,
      label: { ru: 'Второе мнение', en: 'Second opinion' },
    },
    { name: 'texts', type: 'number', required: true, label: { ru: 'Отрывков', en: 'Segments' } },
    { name: 'billed', type: 'number', required: true, label: { ru: 'Знаков', en: 'Characters' } },
    {
      name: 'durationMs',
      type: 'number',
      required: true,
      label: { ru: 'Длилось, мс', en: 'Took, ms' },
    },
    {
      name: 'outcome',
      type: 'text',
      required: true,
      label: { ru: 'Итог', en: 'Outcome' },
      admin: cell('/src/admin/runs/outcome-cell.tsx#OutcomeCell'),
    },
    { name: 'unsettled', type: 'checkbox', index: true, defaultValue: false, admin: unseen },
    // { [segment]: answer } while unsettled.
    { name: 'answers', type: 'json', admin: unseen },
  ],
};

/** Characters spent on a day, by locale: reserved before a call, settled after. Hidden. */
export const translationSpend: CollectionConfig = {
  slug: 'translationSpend',
  admin: { hidden: true },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    // UTC, 2026-11-22.
    { name: 'day', type: 'text', required: true, unique: true },
    { name: 'characters', type: 'json', required: true },
    { name: 'rev', type: 'number', required: true, defaultValue: 0 },
  ],
};
