import { buildSchema, findBreakingChanges, type GraphQLSchema, printSchema } from 'graphql';

/** The schema as it is committed in `schema.graphql` and served at `/schema.graphql`. */
export function sdlOf(schema: GraphQLSchema, version: string): string {
  return `${versionLine}${version}\n\n${printSchema(schema)}\n`;
}

/**
 * What would break readers of an older schema, one sentence each; empty when the first number of
 * the version says that it may.
 */
export function breakingChanges(olderSdl: string, newerSdl: string): string[] {
  if (majorOf(olderSdl) !== majorOf(newerSdl)) return [];
  const changes = findBreakingChanges(buildSchema(olderSdl), buildSchema(newerSdl));
  return changes.map(({ description }) => description);
}

const versionLine = '# Polyclinic feed, schema version ';

function majorOf(sdl: string): string | undefined {
  return sdl.startsWith(versionLine) ? sdl.slice(versionLine.length).split('.')[0] : undefined;
}
