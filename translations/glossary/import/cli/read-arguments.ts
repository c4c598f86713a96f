import path from 'node:path';
import { parseArgs } from 'node:util';
import { PolyclinicError } from '../../../../src/errors.ts';
import { isLocale, localeTags } from '../../../locales.ts';
import { type GlossaryFormat, glossaryFormats, type LocaleMap } from '../types.ts';

export const usage = `Imports a glossary: concepts with their terms in several languages.

  npm run glossary:import -- FILE [options]

FILE               CSV or TBX; see docs/glossary.md

  --format FORMAT  csv or tbx; else by the file's extension
  --source NAME    what the glossary is called; else the file's name. Concepts are known again
                   by it and their id in the file
  --locale NAME=TAG  a language of the file under its name there, for instance chinese=zh-Hans;
                   without a tag it is left out. May be given several times
  --report FILE    writes every row with what came of it, as JSON Lines
  --dry-run        say what would be done and write nothing
  --help`;

const options = {
  format: { type: 'string' },
  source: { type: 'string' },
  locale: { type: 'string', multiple: true, default: [] as string[] },
  report: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What a command line asks for. */
export type Arguments = {
  file: string;
  format: GlossaryFormat;
  source: string;
  locales: LocaleMap;
  report: string | null;
  dryRun: boolean;
};

/**
 * Reads a command line; null when help is asked for.
 *
 * @throws PolyclinicError BAD_INPUT telling what is wrong with it.
 */
export function readArguments(words: readonly string[]): Arguments | null {
  const { values, positionals } = parsed(words);
  if (values.help) {
    return null;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw bad(`Give one file (got: ${positionals.join(' ') || 'nothing'}). See --help.`);
  }
  const { name, ext } = path.parse(file);
  const source = (values.source ?? name).trim();
  if (source === '') {
    throw bad('--source is empty: give the glossary a name.');
  }
  return {
    file,
    format: formatOf(values.format ?? ext.slice(1).toLowerCase(), values.format !== undefined),
    source,
    locales: Object.fromEntries(values.locale.map(mappedLocale)),
    report: values.report ?? null,
    dryRun: values['dry-run'],
  };
}

function formatOf(word: string, isGiven: boolean): GlossaryFormat {
  const known = { tsv: 'csv', txt: 'csv', xml: 'tbx' }[word] ?? word;
  const format = glossaryFormats.find((each) => each === known);
  if (format) {
    return format;
  }
  throw bad(
    isGiven
      ? `--format ${word} is not a format: write ${glossaryFormats.join(' or ')}`
      : `The file's extension does not tell its format: add --format ${glossaryFormats.join(' or ')}`,
  );
}

function mappedLocale(word: string): [string, LocaleMap[string]] {
  const at = word.lastIndexOf('=');
  const [name, tag] = at < 0 ? ['', ''] : [word.slice(0, at).trim(), word.slice(at + 1).trim()];
  if (name === '' || (tag !== '' && !isLocale(tag))) {
    throw bad(`--locale ${word}: write NAME=TAG with one of ${localeTags.join(', ')}`);
  }
  return [name, isLocale(tag) ? tag : null];
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (cause) {
    throw bad((cause as Error).message.split('. To specify')[0] ?? '');
  }
}

const bad = (message: string) => new PolyclinicError('BAD_INPUT', message);
