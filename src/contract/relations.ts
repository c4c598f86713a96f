import type { ItemOf, Localized, PublicItem, PublicType, RichText } from './index.ts';
import { richTextFieldsOf } from './leaves.ts';
import { namedIn } from './rich-text.ts';

/** An item that another refers to, there or not. */
export type Reference = { type: PublicType; id: string };

/** Whether a site can see an item. */
export type Sees = (type: PublicType, id: string) => boolean;

/** A field of a type that refers to other items. */
type Relation<T> = {
  field: keyof T & string;
  /** What the field refers to. */
  of(item: T): Reference[];
  /** The field without what a site cannot see; the value itself where it sees all. */
  seen(item: T, sees: Sees): unknown;
};

type Key<T> = keyof T & string;

// A log that was written before there was such a field lacks it: it is read as empty.
const idOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
const listOf = <V>(value: unknown) => (value ?? []) as V[];

const one =
  (hidden: null | '' = null) =>
  <T>(field: Key<T>, type: PublicType): Relation<T> => ({
    field,
    of(item) {
      const id = idOf(item[field]);
      return id === null ? [] : [{ type, id }];
    },
    seen(item, sees) {
      const id = idOf(item[field]);
      return id !== null && sees(type, id) ? id : hidden;
    },
  });

const toOne = one(null);
/** A field that is never null. */
const toRequired = one('');

const toMany = <T>(field: Key<T>, type: PublicType): Relation<T> => ({
  field,
  of: (item) => listOf<string>(item[field]).map((id) => ({ type, id })),
  seen: (item, sees) => only(listOf<string>(item[field]), (id) => sees(type, id)),
});

/** A list whose elements each are about another item: they go with it. */
const inEach = <T>(field: Key<T>, key: string, type: PublicType): Relation<T> => {
  const idIn = (element: Record<string, unknown>) => String(element[key]);
  return {
    field,
    of: (item) =>
      listOf<Record<string, unknown>>(item[field]).map((each) => ({ type, id: idIn(each) })),
    seen: (item, sees) =>
      only(listOf<Record<string, unknown>>(item[field]), (each) => sees(type, idIn(each))),
  };
};

/** The list itself when nothing is left out, so that most items need not be copied. */
function only<E>(list: E[], isSeen: (one: E) => boolean): E[] {
  return list.every(isSeen) ? list : list.filter(isSeen);
}

type Agreement = ItemOf<'organization'>['agreements'][number];

const agreements: Relation<ItemOf<'organization'>> = {
  field: 'agreements',
  of: ({ agreements: all }) =>
    listOf<Agreement>(all).flatMap(({ with: id }) => (id ? [{ type: 'organization', id }] : [])),
  seen(item, sees) {
    const isSeen = (id: string | null) => id === null || sees('organization', id);
    const all = listOf<Agreement>(item.agreements);
    if (all.every((each) => isSeen(each.with))) return item.agreements;
    return all.map((each) => ({ ...each, with: isSeen(each.with) ? each.with : null }));
  },
};

const related: Relation<ItemOf<'guide'>> = {
  field: 'related',
  of: (item) => listOf<Reference>(item.related),
  seen: (item, sees) => only(listOf<Reference>(item.related), ({ type, id }) => sees(type, id)),
};

/**
 * Every relation of each type. What a site may see of an item, what changes with what, the rows that
 * filters join, and what comes with what is found are all derived from this table.
 */
export const relations: { readonly [T in PublicType]: readonly Relation<ItemOf<T>>[] } = {
  clinic: [
    toMany('specialties', 'specialty'),
    toMany('procedures', 'procedure'),
    toOne('operator', 'organization'),
    toOne('parent', 'clinic'),
  ],
  doctor: [toMany('specialties', 'specialty'), inEach('positions', 'clinic', 'clinic')],
  destination: [toMany('clinics', 'clinic')],
  specialty: [toOne('parent', 'specialty')],
  procedure: [toOne('specialty', 'specialty')],
  offer: [toRequired('procedure', 'procedure'), toRequired('clinic', 'clinic')],
  package: [
    toOne('destination', 'destination'),
    toOne('clinic', 'clinic'),
    toMany('tourismPartners', 'organization'),
  ],
  organization: [toOne('host', 'clinic'), agreements],
  entryRule: [],
  aftercareProgramme: [toOne('provider', 'clinic'), toMany('homePartners', 'organization')],
  telemedicineService: [toOne('provider', 'clinic')],
  event: [toMany('organizers', 'organization')],
  statistic: [],
  guide: [related],
};

/** A reference, and the field that has it; '' for a text. */
export type FieldReference = Reference & { field: string };

/** Everything that an item refers to, in its fields or in its texts, by field. */
export function fieldReferencesIn(item: PublicItem): FieldReference[] {
  const inFields = relationsOf(item.type).flatMap(({ field, of }) =>
    of(item).map(({ type, id }) => ({ field, type, id })),
  );
  const inTexts = textsIn(item)
    .flatMap((text) => namedIn(text).items)
    .map(({ type, id }) => ({ field: '', type, id }));
  return [...inFields, ...inTexts];
}

/** Everything that an item refers to, each once. */
export function referencesIn(item: PublicItem): Reference[] {
  const all = fieldReferencesIn(item).map(
    ({ type, id }) => [`${type} ${id}`, { type, id }] as const,
  );
  return [...new Map(all).values()];
}

/** An item without its references to what a site cannot see: not even their number shows. */
export function redactReferences<T extends PublicItem>(item: T, sees: Sees): T {
  let redacted = item;
  for (const { field, seen } of relationsOf(item.type)) {
    const left = seen(item, sees);
    const name = field as keyof T;
    if (left === item[name]) continue;
    if (redacted === item) redacted = { ...item };
    redacted[name] = left as T[keyof T];
  }
  return redacted;
}

const relationsOf = (type: PublicType) => relations[type] as readonly Relation<PublicItem>[];

function textsIn(item: PublicItem): RichText[] {
  const names = richTextFieldsOf(item.type) as (keyof PublicItem)[];
  return names.flatMap((name) =>
    Object.values((item[name] ?? {}) as unknown as Localized<RichText>),
  );
}
