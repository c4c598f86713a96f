import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql';
import type { FeedContext } from '../schema/context.ts';
import type { Served } from '../schema/served.ts';
import { argumentsReader } from './arguments.ts';
import { isItemType } from './schema.ts';
import type { PartQuery, Selections, Splitting } from './split.ts';

/** What the writing of one answer needs. */
export type Writing = {
  context: FeedContext;
  /** Coerced. */
  variables: Readonly<Record<string, unknown>>;
  /** Takes the next piece of the answer's JSON. */
  text(piece: string): void;
  /** Takes one that is the same in every answer. */
  bytes(piece: Uint8Array): void;
  /** Takes an item that comes next, and the index of the part that tells of it. */
  item(served: Served, part: number): void;
};

/** Writes a value; throws when it is not what it should be. */
export type Write = (value: unknown, writing: Writing) => void;

/** What is told of an item: executed by itself, or written from other parts. */
export type OutlinedPart = PartQuery & {
  /** Writes it from other parts; undefined for one that is executed. */
  write: Write | undefined;
  /** Whether it has the fields without the braces around them, being one of several of an item. */
  isBare: boolean;
};

/** Writes what an operation gives but for what it tells of items. */
export type Outline = { write: Write; parts: readonly OutlinedPart[] };

/**
 * Makes the outline of an operation: it finds items and puts them in order, as graphql-js would,
 * and leaves what is to be told of each to a part.
 *
 * @returns undefined for an operation without items, and for one that cannot be written like that.
 */
export function outlineOf(schema: GraphQLSchema, splitting: Splitting): Outline | undefined {
  const root = schema.getQueryType();
  const parts: OutlinedPart[] = [];
  try {
    const write = root && objectWriter(root, [splitting.operation.selectionSet]);
    if (!write || parts.length === 0) return undefined;
    return { write, parts };
  } catch (error) {
    if (error instanceof Unwritable) return undefined;
    throw error;
  }

  function objectWriter(type: GraphQLObjectType, sets: Selections): Write {
    const fields = [...splitting.fieldsOf(sets, type)];
    return inBraces(fields.map(([name, nodes]) => ({ name, write: fieldWriter(type, nodes) })));
  }

  function partOf(type: GraphQLObjectType | GraphQLInterfaceType, sets: Selections): number {
    const write = isObjectType(type) ? itemWriter(type, sets) : undefined;
    return parts.push({ ...splitting.partOf(sets, type.name), write, isBare: false }) - 1;
  }

  /**
   * Writes an item whose lists depend on variables: these are outlined in their turn, and what is
   * between them are parts. Whoever asks for another page of doctors then finds the clinic known.
   *
   * @returns undefined for an item without such lists.
   */
  function itemWriter(type: GraphQLObjectType, sets: Selections): Write | undefined {
    const fields = [...splitting.fieldsOf(sets, type)];
    const lists = new Map(
      fields.flatMap(([name, nodes]) => {
        const write = splitting.areVaried(nodes) ? listsWriter(type, nodes) : undefined;
        return write ? [[name, write] as const] : [];
      }),
    );
    if (lists.size === 0) return undefined;
    const pieces: Piece[] = [];
    let between: FieldNode[] = [];
    const close = () => {
      if (between.length === 0) return;
      const selectionSet = { kind: Kind.SELECTION_SET, selections: between } as const;
      const part = splitting.partOf([selectionSet], type.name);
      const index = parts.push({ ...part, write: undefined, isBare: true }) - 1;
      pieces.push({ write: (value, writing) => writing.item(value as Served, index) });
      between = [];
    };
    for (const [name, nodes] of fields) {
      const write = lists.get(name);
      if (write) {
        close();
        pieces.push({ name, write });
      } else between.push(...nodes);
    }
    close();
    return inBraces(pieces);
  }

  /** Outlines a field with items somewhere below it; undefined for one without. */
  function listsWriter(type: GraphQLObjectType, nodes: Nodes): Write | undefined {
    const known = parts.length;
    try {
      const write = fieldWriter(type, nodes);
      if (parts.length > known) return write;
    } catch (error) {
      if (!(error instanceof Unwritable)) throw error;
    }
    parts.length = known;
    return undefined;
  }

  function fieldWriter(parent: GraphQLObjectType, nodes: Nodes): Write {
    const [node] = nodes;
    const name = node.name.value;
    if (name === '__typename') {
      const typeName = Buffer.from(JSON.stringify(parent.name));
      return (_, writing) => writing.bytes(typeName);
    }
    const field = parent.getFields()[name];
    if (!field) throw new Unwritable(name);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const write = valueWriter(field.type, sets);
    const read = reader(field, node);
    return (source, writing) => write(read(source, writing), writing);
  }

  function valueWriter(type: GraphQLOutputType, sets: Selections): Write {
    if (isNonNullType(type)) {
      const write = valueWriter(type.ofType, sets);
      return (value, writing) => {
        if (value == null) throw new Unwritable('null');
        write(value, writing);
      };
    }
    const write = presentWriter(type, sets);
    return (value, writing) => {
      if (value == null) writing.bytes(signs.null);
      else write(value, writing);
    };
  }

  /** Writes what is not null. */
  function presentWriter(type: GraphQLOutputType, sets: Selections): Write {
    if (isListType(type)) return listWriter(valueWriter(type.ofType, sets));
    if (isLeafType(type)) {
      return (value, writing) => {
        const serialized = type.serialize(value);
        if (serialized == null) throw new Unwritable(type.name);
        writing.text(JSON.stringify(serialized));
      };
    }
    if (isItemType(type)) {
      const index = partOf(type, sets);
      return (value, writing) => writing.item(value as Served, index);
    }
    // What may be of several types has no fields of which it is known that they are asked for.
    if (!isObjectType(type)) throw new Unwritable(String(type));
    return objectWriter(type, sets);
  }
}

/** What cannot be written here; who executes the operation as a whole has words for it. */
class Unwritable extends Error {}

type Nodes = [FieldNode, ...FieldNode[]];

/** A field, or several in a part of their own. */
type Piece = { name?: string; write: Write };

const signs = {
  null: Buffer.from('null'),
  list: Buffer.from('['),
  comma: Buffer.from(','),
  endOfList: Buffer.from(']'),
  endOfObject: Buffer.from('}'),
} as const;

function inBraces(pieces: readonly Piece[]): Write {
  const labelled = pieces.map(({ name, write }, index) => {
    const label = name === undefined ? '' : `${JSON.stringify(name)}:`;
    return { label: Buffer.from(`${index === 0 ? '{' : ','}${label}`), write };
  });
  return (source, writing) => {
    for (const { label, write } of labelled) {
      writing.bytes(label);
      write(source, writing);
    }
    writing.bytes(signs.endOfObject);
  };
}

function listWriter(write: Write): Write {
  return (values, writing) => {
    if (!Array.isArray(values)) throw new Unwritable('a list');
    writing.bytes(signs.list);
    for (let index = 0; index < values.length; index++) {
      if (index > 0) writing.bytes(signs.comma);
      write(values[index], writing);
    }
    writing.bytes(signs.endOfList);
  };
}

/** No resolver of ours asks where it is; one that does is executed elsewhere. */
const nowhere = undefined as unknown as GraphQLResolveInfo;

function reader(field: GraphQLField<unknown, unknown>, node: FieldNode) {
  const { resolve, name } = field;
  if (!resolve) return (source: unknown) => (source as Record<string, unknown>)[name];
  const argumentsOf = argumentsReader(field, node);
  return (source: unknown, { context, variables }: Writing): unknown => {
    const value = resolve(source, argumentsOf(variables), context, nowhere);
    if (value instanceof Promise) throw new Unwritable('a promise');
    return value;
  };
}
