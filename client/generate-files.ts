import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import * as fragmentMatcher from '@graphql-codegen/fragment-matcher';
import { buildSchema, parse, Source } from 'graphql';
import { PolyclinicError } from '../src/errors.ts';

type Call = Parameters<typeof codegen>[0];
type Transform = NonNullable<Call['documentTransforms']>[number]['transformObject'];

/** One of `generates` in a configuration of GraphQL Code Generator: by its preset, or by plugins. */
export type Output = {
  preset?: string;
  presetConfig?: Parameters<typeof preset.buildGeneratesSection>[0]['presetConfig'];
  plugins?: string[];
  documentTransforms?: Transform[];
  config?: Record<string, unknown>;
};

/** Outputs by file, or by folder, which ends in `/`. */
export type Outputs = Record<string, Output>;

/** A document of a client: where it was, and its text. */
export type ClientDocument = { location: string; text: string };

export type GeneratedFile = { filename: string; content: string };

/**
 * The files that GraphQL Code Generator makes of documents and the feed's SDL. It is the generator's
 * core: its program brings 200 packages more, some of which want a newer Node.
 *
 * @throws Error that says which document asks for what the schema does not have, and where.
 */
export async function generateFiles({
  sdl,
  documents,
  outputs,
}: {
  sdl: string;
  documents: ClientDocument[];
  outputs: Outputs;
}): Promise<GeneratedFile[]> {
  const schema = parse(sdl);
  const schemaAst = buildSchema(sdl);
  const sources = documents.map(({ location, text }) => ({
    location,
    rawSDL: text,
    document: parse(new Source(text, location)),
  }));
  const calls = Object.entries(outputs).map(([filename, output]) =>
    callsOf(output, { filename, schema, schemaAst, documents: sources }),
  );
  // Together: the manifest of trusted documents waits for the documents.
  return Promise.all(
    (await Promise.all(calls)).flat().map(async (call) => {
      return { filename: call.filename, content: `${(await codegen(call)).trimEnd()}\n` };
    }),
  );
}

type Common = Pick<Call, 'filename' | 'schema' | 'schemaAst' | 'documents'>;

async function callsOf(output: Output, common: Common): Promise<Call[]> {
  const { config = {}, plugins = [], presetConfig = {} } = output;
  const documentTransforms = (output.documentTransforms ?? []).map((transformObject, index) => ({
    name: `transform ${index}`,
    transformObject,
  }));
  if (output.preset === undefined) {
    const pluginMap = Object.fromEntries(plugins.map((name) => [name, pluginOf(name)]));
    const configured = plugins.map((name) => ({ [name]: {} }));
    return [{ ...common, config, plugins: configured, pluginMap, documentTransforms }];
  }
  if (output.preset !== 'client') throw unknown('preset', output.preset);
  const { filename: baseOutputDir, ...rest } = common;
  const section = { ...rest, baseOutputDir, config, presetConfig, documentTransforms };
  const built = await preset.buildGeneratesSection({ ...section, plugins: [], pluginMap: {} });
  return built.map((call) => ({ ...call, schemaAst: common.schemaAst }));
}

function pluginOf(name: string) {
  if (name === 'fragment-matcher') return fragmentMatcher;
  throw unknown('plugin', name);
}

const unknown = (what: string, name: string) =>
  new PolyclinicError('BAD_INPUT', `The ${what} “${name}” is not at hand here`);
