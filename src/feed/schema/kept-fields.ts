import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** An object whose fields are computed when they are first read, and kept. */
export class KeptFields {
  /** The fields by their number; undefined for what nobody has read. */
  readonly values: unknown[];
  declare readonly fieldCount: number;

  constructor() {
    this.values = new Array(this.fieldCount).fill(undefined);
  }
}

/** An object that has its fields as they are served, the names of enums among them. */
export abstract class Finished {}

/** An object of the schema that is no item: what its resolvers get is its source. */
class KeptObject extends KeptFields {
  readonly source: unknown;

  constructor(source: unknown) {
    super();
    this.source = source;
  }
}

type Resolver = GraphQLFieldResolver<unknown, unknown>;
type Finish = (value: unknown) => unknown;

const same: Finish = (value) => value;

/** Types of Relay's connections: they are plain objects already. */
const isPlain = ({ name }: GraphQLObjectType) => /(Connection|Edge|^PageInfo)$/.test(name);

/**
 * Makes the fields that depend on their object alone properties of it: a field without arguments whose resolver
 * takes nothing but the object. Each is computed when it is first read and kept with its object, as it is
 * served: compiled queries read it without the call of a resolver.
 *
 * @param classOf the class of the items of a type; other objects get one here.
 */
export function keepFields(
  schema: GraphQLSchema,
  classOf: (typeName: string) => { prototype: KeptFields } | undefined,
): GraphQLSchema {
  const classes = new Map<GraphQLObjectType, new (source: unknown) => KeptObject>();
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const own = types.filter((type) => !type.name.startsWith('__') && type !== schema.getQueryType());
  for (const type of own) {
    if (!classOf(type.name) && !isPlain(type)) classes.set(type, class extends KeptObject {});
  }
  for (const type of Object.values(schema.getTypeMap()).filter(isEnumType)) takeNames(type);
  for (const type of own) {
    if (isPlain(type))
      for (const field of Object.values(type.getFields())) field.resolve = undefined;
    else keepFieldsOf(type);
  }
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    field.resolve = finished(field.resolve, finishOf(field.type), same);
  }
  return schema;

  function keepFieldsOf(type: GraphQLObjectType): void {
    const ofItem = classOf(type.name);
    const { prototype } = ofItem ?? (classes.get(type) as typeof KeptObject);
    const sourceOf: Finish = ofItem ? same : (object) => (object as KeptObject).source;
    let count = 0;
    for (const field of Object.values(type.getFields())) {
      const finish = finishOf(field.type);
      const { resolve, name } = field;
      const read = (resolve ?? ((source: Record<string, unknown>) => source[name])) as Resolver;
      if (field.args.length > 0 || read.length > 1) {
        field.resolve = finished(read, finish, sourceOf);
        continue;
      }
      field.resolve = undefined;
      const number = count++;
      const make: Finish = (object) => finish((read as unknown as Finish)(sourceOf(object)));
      Object.defineProperty(prototype, name, {
        get(this: KeptFields) {
          const known = this.values[number];
          return known === undefined ? compute(this, number, make) : known;
        },
      });
    }
    Object.defineProperty(prototype, 'fieldCount', { value: count });
  }

  /** Makes a value of a type what is served of it. */
  function finishOf(type: GraphQLOutputType): Finish {
    if (isNonNullType(type)) return finishOf(type.ofType);
    if (isListType(type)) {
      const finish = finishOf(type.ofType);
      return finish === same ? same : orNull((list) => (list as unknown[]).map(finish));
    }
    if (isLeafType(type)) return orNull((value) => type.serialize(value));
    const made = isObjectType(type) ? classes.get(type) : undefined;
    if (!made) return same;
    return orNull((source) => (source instanceof Finished ? source : new made(source)));
  }
}

const orNull =
  (finish: Finish): Finish =>
  (value) =>
    value == null ? null : finish(value);

/** A value, or the error instead of it, which is not kept: executors tell of it where it is. */
function compute(object: KeptFields, number: number, make: Finish): unknown {
  try {
    const value = make(object) ?? null;
    object.values[number] = value;
    return value;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function finished(
  resolve: Resolver | undefined,
  finish: Finish,
  sourceOf: Finish,
): Resolver | undefined {
  if (!resolve || (finish === same && sourceOf === same)) return resolve;
  return (source, args, context, info) => {
    const value = resolve(sourceOf(source), args, context, info);
    return value instanceof Promise ? value.then(finish) : finish(value);
  };
}

/** Lets an enum take its names as well as its words: kept fields have the names that are served. */
function takeNames(type: { getValue(name: string): unknown; serialize: Finish }): void {
  const { serialize } = type;
  type.serialize = (value) =>
    typeof value === 'string' && type.getValue(value) ? value : serialize.call(type, value);
}
