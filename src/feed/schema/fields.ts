import type { Locale } from '../../../translations/locales.ts';
import type { ItemOf, Localized, PublicItem, PublicType } from '../../contract/index.ts';
import type { builder } from './builder.ts';
import type { FeedContext } from './context.ts';
import type { enumOf } from './enums/index.ts';
import { referrers as readPage, allReferrers as readReferrers } from './page.ts';
import { connectionRefs, itemRefs } from './refs.ts';
import { allRelated, inLocale, oneRelated, type Part, type Served } from './served.ts';

/**
 * A field of the schema: its type, and what is served of the item’s (or the part’s) field of the same name. What needs
 * the request is `resolve`d at each; all else is `serve`d once for each object, see `keepFields`.
 */
export type Field<V, H = unknown> = {
  /** As Pothos takes it: a name, a reference, or a list of one. */
  type: unknown;
  nullable?: boolean;
  description?: string;
  serve?: (value: V, of: Served, holder: H) => unknown;
  resolve?: (value: V, of: Served, context: FeedContext) => unknown;
  /** Serves a page of what refers to the item. */
  page?: ReturnType<typeof readPage>;
};

type AnyField = Field<never, never>;

/** Fields of what is served of `H`: by the names of its own, or made of the whole of it. */
export type Fields<H, F> = F & {
  [K in keyof F]: K extends keyof H ? Field<H[K], H> : Field<undefined, H>;
};

const plain =
  <V>(type: unknown) =>
  (description?: string): Field<V> => ({ type, description, serve: (value) => value });

export const string = plain<string>('String');
export const strings = plain<readonly string[]>(['String']);
export const int = plain<number>('Int');
export const float = plain<number>('Float');
export const flag = plain<boolean>('Boolean');
export const id = plain<string>('ID');
export const day = plain<string>('Date');
export const moment = plain<string>('DateTime');
export const locale = plain<Locale>('Locale');

/** What there may be none of. */
export const optional = <V>({ type, description, serve }: Field<V>): Field<V | null> => ({
  type,
  nullable: true,
  description,
  serve: (value, of, holder) => (value == null ? null : serve?.(value, of, holder)),
});

/** An object, or objects, whose type serves them as they are. */
export const object = <S>(ref: { $inferType: S }, description?: string): Field<S> =>
  plain<S>(ref)(description);
export const objects = <S>(ref: { $inferType: S }, description?: string): Field<readonly S[]> =>
  plain<readonly S[]>([ref])(description);

/** A part of the item, or parts of it, with what their texts need. */
export const part = <P>(ref: { $inferType: Part<P> }): Field<P> => ({
  type: ref,
  serve: (part, of) => ({ part, of }),
});
export const parts = <P>(ref: { $inferType: Part<P> }): Field<readonly P[]> => ({
  type: [ref],
  serve: (all, of) => all.map((part) => ({ part, of })),
});

/** A word of an enum; null for one that this node does not know. */
export const word = (
  ref: Pick<ReturnType<typeof enumOf>, 'known'>,
  description?: string,
): Field<string | null> => ({
  type: ref,
  nullable: true,
  description,
  serve: (value) => ref.known(value ?? ''),
});

/** Those words of an enum that this node knows. */
export const words = (
  ref: Pick<ReturnType<typeof enumOf>, 'allKnown'>,
): Field<readonly string[]> => ({
  type: [ref],
  serve: (all) => ref.allKnown(all),
});

/** A text in the reader’s locale, or in the best one that it falls back to. */
export const text = (description?: string): Field<Localized> => ({
  type: 'String',
  nullable: true,
  description,
  serve: (value, of) => inLocale(value, of)?.value ?? null,
});

/** Texts; those that have none for the reader are left out. */
export const texts = (description?: string): Field<readonly Localized[]> => ({
  type: ['String'],
  description,
  serve: (all, of) => all.flatMap((each) => inLocale(each, of)?.value ?? []),
});

/** What is named by a code in the reader’s locale: a country, a currency, a language. */
type Coded = { $inferType: { code: string; locale: Locale } };

export const code = (ref: Coded, description?: string): Field<string> => ({
  type: ref,
  description,
  serve: (value, { reading }) => ({ code: value, locale: reading.requested }),
});
export const codes = (ref: Coded, description?: string): Field<readonly string[]> => ({
  type: [ref],
  description,
  serve: (all, { reading }) => all.map((each) => ({ code: each, locale: reading.requested })),
});

/** The item that it refers to; null when that is out of scope. */
export const one = (type: PublicType, description?: string): Field<string | null> => ({
  type: itemRefs[type],
  nullable: true,
  description,
  resolve: (value, of, context) => oneRelated(type, value, { of, context }),
});

/** The items that it refers to, without those that are out of scope. */
export const many = (type: PublicType, description?: string): Field<readonly string[]> => ({
  type: [itemRefs[type]],
  description,
  resolve: (ids, of, context) => allRelated(type, ids, { of, context }),
});

/** What refers to the item by a field, by pages. */
export const referrers = (by: PublicType, field: string, description?: string): Field<unknown> => ({
  type: by,
  description,
  page: readPage(by, field),
});

/** All that refers to the item by a field. */
export const allReferrers = (by: PublicType, field: string, description: string) => {
  const read = readReferrers(by, field);
  return {
    type: [itemRefs[by]],
    description,
    resolve: (_: unknown, of: Served, context: FeedContext) => read(of, {}, context),
  };
};

/** What is made of the whole of what is served. */
export const made = <H>(
  type: unknown,
  make: (holder: H, of: Served) => unknown,
  { description, nullable }: Pick<AnyField, 'description' | 'nullable'> = {},
): Field<unknown, H> => ({
  type,
  description,
  nullable,
  serve: (_, of, holder) => make(holder, of),
});

type Ref<S> = ReturnType<typeof builder.objectRef<S>>;

/** Adds an object whose fields are served as they are, or made of it. */
export const objectType = <S, F>(ref: Ref<S>, fields: Fields<S, F>, description?: string) =>
  ref.implement({ description, fields: fieldsOf(fields, itself) });

/** Adds a part of items. */
export const partType = <P, F>(ref: Ref<Part<P>>, fields: Fields<P, F>, description?: string) =>
  ref.implement({ description, fields: fieldsOf(fields, ofPart) });

/** The fields of a type of items, and those that all of them have. */
export const itemFields = <T extends PublicType, F>(_: T, fields: Fields<ItemOf<T>, F>) =>
  fieldsOf(fields, item);
export const commonFields = <F>(fields: Fields<PublicItem, F>) => fieldsOf(fields, item);

/** What holds the fields of a source, and the item that it is of. */
type Source<S> = { holder: (source: S) => unknown; of: (source: S) => Served };

const item: Source<Served> = { holder: (of) => of.item, of: (of) => of };
const ofPart: Source<Part<unknown>> = { holder: ({ part }) => part, of: ({ of }) => of };
/** What is of no item: its fields need none. */
const itself: Source<unknown> = { holder: (source) => source, of: (of) => of as Served };

type SchemaTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;
type FieldBuilder = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, unknown>;

/** Makes the fields of a table, as Pothos takes them. */
function fieldsOf<S>(table: object, source: Source<S>) {
  return (t: unknown) =>
    Object.fromEntries(
      Object.entries(table as Record<string, AnyField>).map(([name, field]) => [
        name,
        fieldOf(t as FieldBuilder, { name, field, source: source as Source<unknown> }),
      ]),
    );
}

type Named = { name: string; field: AnyField; source: Source<unknown> };

function fieldOf(t: FieldBuilder, { name, field, source }: Named) {
  const { type, nullable = false, description, page } = field;
  if (!page) {
    const resolve = resolverOf(name, field, source);
    return t.field({ type: type as 'String', nullable, description, resolve: resolve as never });
  }
  const by = type as PublicType;
  return t.connection(
    { type: itemRefs[by], description, resolve: page as never },
    connectionRefs[by],
  );
}

/** One that takes nothing but its source has one parameter: `keepFields` tells them by that. */
function resolverOf(name: string, { serve, resolve }: AnyField, { holder, of }: Source<unknown>) {
  const valueIn = (source: unknown) => (holder(source) as Record<string, never>)[name] as never;
  if (resolve) {
    return (source: unknown, _: unknown, context: FeedContext) =>
      resolve(valueIn(source), of(source), context);
  }
  return (source: unknown) => serve?.(valueIn(source), of(source), holder(source) as never);
}
