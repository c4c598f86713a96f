import { type CollectionBeforeOperationHook, type FlattenedField, getFieldByPath } from 'payload';
import { isObjectId } from '../object-id.ts';
import { checkText, checkValues } from './check-values.ts';
import { type RefusalKey, refusal } from './refusal.ts';

type Query = {
  where?: unknown;
  sort?: unknown;
  limit?: unknown;
  page?: unknown;
  depth?: unknown;
  data?: unknown;
};
type Fields = { fields: FlattenedField[]; mongo: boolean };

/** What counts may be; larger ones overflow the databases' integers. */
const counts = {
  limit: { min: 0, max: 1_000_000 },
  page: { min: 0, max: 1_000_000 },
  depth: { min: 0, max: 100 },
} as const;

/** Those that all databases and all fields here know; Payload refuses names that are no operator. */
const operators = [
  ...['equals', 'not_equals', 'in', 'not_in', 'exists', 'like', 'not_like', 'contains'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
];
const unsupported = new Set(['all', 'near', 'within', 'intersects']);
const lists = new Set(['in', 'not_in']);
const ofText = new Set(['like', 'not_like', 'contains']);

/** What a value must be, by its field's type. */
const kinds: Record<string, { fits: (text: string) => boolean; otherwise: RefusalKey }> = {
  number: { fits: (text) => Number.isFinite(Number(text)), otherwise: 'number' },
  date: {
    // Four digits of the year: further dates have no form that the databases share.
    fits: (text) => /^\d{4}\b/.test(text) && !Number.isNaN(Date.parse(text)),
    otherwise: 'date',
  },
  checkbox: { fits: (text) => text === 'true' || text === 'false', otherwise: 'truth' },
};

/**
 * Refuses queries that the database would fail at, with the field's name: Payload 3.90 passes values
 * on as they are (`page=1e99`, `where[beds][in]=a,b`), and sorts by nothing where a field is unknown.
 */
export const checkQuery: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  if (req.payloadAPI === 'local') return args;
  const { where, sort, data, ...numbers } = args as Query;
  checkCounts(numbers);
  const known = { fields: collection.flattenedFields, mongo: req.payload.db.name === 'mongoose' };
  if (where !== undefined && where !== null) checkWhere(where, 'where', known);
  if (sort !== undefined && sort !== null) checkSort(sort, known);
  if (data !== undefined && data !== null) checkValues(data, 'data');
  return args;
};

/** @throws PolyclinicError BAD_INPUT for a count that is no whole number within its bounds. */
export function checkCounts(query: Record<string, unknown>): void {
  for (const [name, { min, max }] of Object.entries(counts)) {
    const given = query[name];
    if (given === undefined || given === null || given === '') continue;
    const count = typeof given === 'object' ? Number.NaN : Number(given);
    if (!(Number.isInteger(count) && count >= min && count <= max)) {
      throw refusal('whole', name, { values: { min, max } });
    }
  }
}

function checkWhere(where: unknown, field: string, known: Fields): void {
  if (!isRecord(where)) throw refusal('where', field);
  for (const [key, inner] of Object.entries(where)) {
    const joins = ['and', 'or'].includes(key.toLowerCase());
    if (joins && !Array.isArray(inner)) throw refusal('where', `${field}.${key}`);
    if (joins) for (const each of inner as unknown[]) checkWhere(each, `${field}.${key}`, known);
    else checkCondition(inner, key, known);
  }
}

function checkCondition(condition: unknown, path: string, known: Fields): void {
  if (!isRecord(condition)) throw refusal('where', path);
  const type = typeOf(path, known);
  for (const [operator, value] of Object.entries(condition)) {
    if (unsupported.has(operator)) {
      throw refusal('operator', path, { values: { operators: operators.join(', ') } });
    }
    for (const each of valuesOf(operator, value, path)) {
      checkText(each, path);
      if (operator === 'exists') {
        if (!kinds.checkbox?.fits(each)) throw refusal('truth', path);
      } else if (type === 'id') {
        if (known.mongo && lists.has(operator) && !isObjectId(each)) {
          throw refusal('id', path);
        }
      } else if (!ofText.has(operator) && each !== 'null' && each !== '') {
        const kind = kinds[type ?? ''];
        if (kind && !kind.fits(each)) throw refusal(kind.otherwise, path);
      }
    }
  }
}

/** The values of a condition as text: of a list, or one. */
function valuesOf(operator: string, value: unknown, path: string): string[] {
  if (value === null || value === undefined) return [];
  if (lists.has(operator)) {
    const list =
      typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [value];
    return list.flatMap((each) => valuesOf('equals', each, path));
  }
  if (value instanceof Date) return [value.toISOString()];
  // A relation to several collections is compared with { relationTo, value }.
  if (isRecord(value) && 'relationTo' in value) return valuesOf('equals', value.value, path);
  if (typeof value === 'object') throw refusal('oneValue', path);
  return [String(value)];
}

/** A field's type by its path, also in versions; undefined where Payload has to say. */
function typeOf(path: string, { fields }: Fields): string | undefined {
  const name = path.replace(/^version\./, '');
  return name === 'id' ? 'id' : getFieldByPath({ fields, path: name })?.field.type;
}

/** What every document and version has beside the fields of its collection. */
const always = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'parent', 'latest', 'autosave'],
]);

function checkSort(sort: unknown, known: Fields): void {
  const names = Array.isArray(sort) ? sort : [sort];
  for (const name of names.flatMap((each) =>
    typeof each === 'string' ? each.split(',') : [each],
  )) {
    if (typeof name !== 'string') throw refusal('sort', 'sort');
    const path = name
      .trim()
      .replace(/^-/, '')
      .replace(/^version\./, '');
    if (path !== '' && !always.has(path) && !isSortable(path, known)) throw refusal('sort', path);
  }
}

/** A field of the collection, or one of a document that it names: who may read that is asked elsewhere. */
function isSortable(path: string, known: Fields): boolean {
  const steps = path.split('.');
  return (
    typeOf(path, known) !== undefined ||
    steps.some((_, at) => typeOf(steps.slice(0, at).join('.'), known) === 'relationship')
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
