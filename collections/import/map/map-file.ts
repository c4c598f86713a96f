import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { PolyclinicError } from '../../../src/errors.ts';
import { isLocale, type Locale, localeTags } from '../../../translations/locales.ts';
import { valueKinds } from '../values/read-value.ts';
import { nearby } from './near-names.ts';

const kindNames = Object.keys(valueKinds);

const scalar = z.union([z.string(), z.number(), z.boolean()], {
  error: 'must be a text, a number, true or false',
});

const locale = z.string({ error: `must be one of ${localeTags.join(', ')}` }).refine(isLocale, {
  error: ({ input }) => `"${input}" is not a locale: write one of ${localeTags.join(', ')}`,
});

const column = z.union(
  [
    z.string(),
    z.null(),
    z
      .object({
        to: z.string({ error: 'is missing: name the field that the column goes to' }),
        as: z.enum(kindNames, { error: `must be one of ${kindNames.join(', ')}` }).optional(),
      })
      .catchall(scalar),
  ],
  {
    error:
      'must be a field ("name"), a field with its parts ({"to": "externalIds", "system": "wikidata"}) or null to leave the column out',
  },
);

const schema = z.strictObject({
  sourceLocale: locale.optional(),
  defaults: z
    .record(z.string(), scalar, { error: 'must be an object of fields and values' })
    .default({}),
  columns: z.record(z.string(), column, { error: 'must be an object of columns and fields' }),
});

/** A column's destination: a field, the kind of its values, and constants of a list's row. */
type MappedColumn = { to: string; as?: string; constants: Record<string, unknown> } | null;

export type ColumnMap = {
  sourceLocale: Locale | undefined;
  defaults: Record<string, unknown>;
  columns: Record<string, MappedColumn>;
};

/**
 * Reads a map file.
 *
 * @throws PolyclinicError BAD_INPUT, a line a problem, each naming the key and what to write.
 */
export async function readMapFile(file: string): Promise<ColumnMap> {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new PolyclinicError('BAD_INPUT', `The map ${file} cannot be read`, { cause });
  });
  return parseMap(text.replace(/^\uFEFF/, ''), file);
}

/** Validates the text of a map file; `file` is its name in messages. */
export function parseMap(text: string, file: string): ColumnMap {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const message = `The map ${file} is not JSON: ${(cause as Error).message}`;
    throw new PolyclinicError('BAD_INPUT', message, { cause });
  }
  const result = schema.safeParse(json);
  if (!result.success) {
    const lines = result.error.issues.flatMap(lineOf);
    throw new PolyclinicError('BAD_INPUT', `The map ${file} needs attention:\n${lines.join('\n')}`);
  }
  const { sourceLocale, defaults, columns } = result.data;
  return {
    sourceLocale: sourceLocale as Locale | undefined,
    defaults,
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, to]) => [name, mappedColumn(to)]),
    ),
  };
}

function mappedColumn(column: z.infer<typeof schema>['columns'][string]): MappedColumn {
  if (column === null) return null;
  if (typeof column === 'string') return { to: column, constants: {} };
  const { to, as, ...constants } = column;
  return { to, ...(as && { as }), constants };
}

function lineOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schema.shape);
    return issue.keys.map((key) => `  ${key}: is not a key of a map${nearby(key, known)}`);
  }
  // Of a column's three forms, the one that the writer meant says best what is wrong.
  const inner =
    issue.code === 'invalid_union' ? issue.errors.flat().filter(({ path }) => path.length > 0) : [];
  if (inner.length > 0) {
    return inner.map(({ path, message }) => `  ${[...issue.path, ...path].join('.')}: ${message}`);
  }
  return [`  ${issue.path.join('.')}: ${issue.message}`];
}
