import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { GraphQLError } from 'graphql';
import { clientOutputs } from '../client/client-outputs.ts';
import { generateFiles } from '../client/generate-files.ts';
import { readDocuments } from '../client/read-documents.ts';
import { readSdl } from '../client/read-sdl.ts';
import { PolyclinicError } from '../src/errors.ts';

const help = `npm run client:types -- --documents PLACE --out FOLDER [options]

Writes TypeScript for a site's own queries of the feed: see docs/client.md.

  --documents PLACE   a .graphql file, or a folder of them; may be said several times
  --out FOLDER        where graphql.ts and possible-types.ts are written
  --schema SOURCE     a file or the address of a feed (default: the schema of this checkout)
  --trusted           write persisted-documents.json too, the manifest of trusted documents
  --help              this text`;

/** Paths are meant from where npm was called, not from this repository's root. */
const from = (place: string) => path.resolve(process.env.INIT_CWD ?? '.', place);

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      documents: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
      schema: { type: 'string' },
      trusted: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void console.log(help);
  const { documents, out, schema, trusted: isTrusted } = values;
  if (documents.length === 0 || !out) {
    throw new PolyclinicError('BAD_INPUT', `Say --documents and --out\n\n${help}`);
  }
  const committed = path.join(import.meta.dirname, '../client/schema.graphql');
  const isAddress = schema !== undefined && /^https?:\/\//.test(schema);
  const folder = `${from(out)}/`;
  const files = await generateFiles({
    sdl: await readSdl(isAddress ? schema : schema ? from(schema) : committed),
    documents: await readDocuments(documents.map(from)),
    outputs: clientOutputs(folder, { isTrusted }),
  });
  await mkdir(folder, { recursive: true });
  for (const { filename, content } of files) {
    await writeFile(filename, content);
    console.log(path.relative(from('.'), filename));
  }
}

main(process.argv.slice(2)).catch((error) => {
  // A document's syntax error says only so where it is.
  console.error(error instanceof GraphQLError ? String(error) : error.message);
  process.exitCode = 1;
});
