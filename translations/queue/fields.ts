import type { CompoundIndex, Field } from 'payload';
import { unseen } from '../admin.ts';
import { queueTasks } from '../records/queue-columns.ts';

/** What the queue asks records by; see `QueueColumns`. */
export const queueFields: Field[] = [
  {
    name: 'task',
    type: 'select',
    options: [...queueTasks],
    label: { ru: 'Что делать', en: 'To do' },
    admin: unseen,
  },
  { name: 'waiting', type: 'text', label: { ru: 'Место в очереди', en: 'Place' }, admin: unseen },
  {
    name: 'wordsLeft',
    type: 'number',
    defaultValue: 0,
    label: { ru: 'Осталось слов', en: 'Words left' },
  },
  {
    name: 'errorCount',
    type: 'number',
    defaultValue: 0,
    label: { ru: 'Текстов с ошибками', en: 'Texts with errors' },
  },
  { name: 'errorKinds', type: 'text', label: { ru: 'Виды ошибок', en: 'Errors' }, admin: unseen },
  { name: 'due', type: 'text', label: { ru: 'Срок', en: 'Due' } },
];

/** All that the matrix counts is read from an index of these alone. */
export const tallyColumns = [
  'locale',
  'collectionSlug',
  'task',
  'totalCount',
  'missingCount',
  'machineCount',
  'inReviewCount',
  'approvedCount',
  'rejectedCount',
  'staleCount',
  'wordsLeft',
  'errorCount',
] as const;

/** What the queue is narrowed by, in its indexes: what a filter leaves out is passed by without a look at its texts. */
const narrowed = [
  'errorCount',
  'staleCount',
  'due',
  'assignee',
  'missingCount',
  'machineCount',
  'inReviewCount',
  'approvedCount',
  'rejectedCount',
  'wordsLeft',
];

/** A page of the queue is read along one of these. */
export const queueIndexes: CompoundIndex[] = [
  { fields: ['locale', 'task', 'waiting', ...narrowed] },
  { fields: ['task', 'waiting', ...narrowed] },
  { fields: ['collectionSlug', 'locale', 'task', 'waiting'] },
  { fields: ['due', 'task', 'locale', 'wordsLeft'] },
  { fields: [...tallyColumns] },
];
