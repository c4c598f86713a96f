import { parseArgs } from 'node:util';
import { PolyclinicError } from '../../../src/errors.ts';
import { isLocale, type Locale, localeTags } from '../../locales.ts';
import { type FileKind, formatNames } from '../formats.ts';
import type { ExportAsked } from '../run/export-file.ts';

export const usage = `Exchanges translations with agencies and their tools.

  npm run exchange -- export --format xliff --locale ar [options]
  npm run exchange -- import FILE [options]

export
  --format FORMAT      xliff (2.1), xliff12, csv, xlsx: texts of documents;
                       tmx: the translation memory; tbx: the glossary
  --locale TAG         into which language; not for tbx
  --collection NAME    documents of one collection; else of all
  --document ID,ID     these documents of the collection
  --source TAG         documents written in this language; else in SOURCE_LOCALE, or where there
                       are none in that of the first
  --only open          what is not approved, or whose source has changed since
  --out FILE           else a name by what is in it, here

import                 the format is known by what is in the file
  --dry-run            say what would change, and change nothing
  --user EMAIL         as this member of staff, with their rights; the log names them
  --take conflicts     take texts whose source, or translation, has changed here since the export
  --approve            approve what the file calls reviewed or final; needs --user
  --report FILE        write what came of each text that did not stay as it is, as JSON Lines

  --help`;

const options = {
  format: { type: 'string' },
  locale: { type: 'string' },
  collection: { type: 'string' },
  document: { type: 'string' },
  source: { type: 'string' },
  only: { type: 'string' },
  out: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  user: { type: 'string' },
  take: { type: 'string' },
  approve: { type: 'boolean', default: false },
  report: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type ExportArguments = { action: 'export'; out: string | null; asked: ExportAsked };

export type ImportArguments = {
  action: 'import';
  file: string;
  dryRun: boolean;
  user: string | null;
  take: 'all' | ReadonlySet<string>;
  approve: boolean;
  report: string | null;
};

/**
 * Reads a command line; null when help is asked for.
 *
 * @throws PolyclinicError BAD_INPUT telling what is wrong with it.
 */
export function readArguments(words: readonly string[]): ExportArguments | ImportArguments | null {
  const { values, positionals } = parsed(words);
  const [action, file, ...more] = positionals;
  if (values.help) return null;
  if (action === 'export' && file === undefined) {
    return { action, out: values.out ?? null, asked: exportAsked(values) };
  }
  if (action !== 'import' || file === undefined || more.length > 0) {
    throw bad(
      `Write export, or import FILE (got: ${positionals.join(' ') || 'nothing'}). See --help.`,
    );
  }
  const { user = null, take, approve, report = null } = values;
  if (take !== undefined && take !== 'conflicts') throw bad(`--take ${take}: write conflicts.`);
  if (approve && user === null) {
    throw bad('--approve needs --user EMAIL: an approval names who answers for it.');
  }
  const taken = take === 'conflicts' ? 'all' : new Set<string>();
  return { action, file, dryRun: values['dry-run'], user, take: taken, approve, report };
}

function exportAsked(values: ReturnType<typeof parsed>['values']): ExportAsked {
  const { format = 'xliff', collection = null, document, only } = values;
  const kinds: readonly string[] = [...formatNames, 'tmx', 'tbx'];
  if (!kinds.includes(format)) {
    throw bad(`--format ${format}: write one of ${kinds.join(', ')}.`);
  }
  if (only !== undefined && only !== 'open') throw bad(`--only ${only}: write open.`);
  if (document !== undefined && collection === null) {
    throw bad('--document needs --collection NAME: ids are of one collection.');
  }
  const locale = format === 'tbx' ? 'en' : localeOf('--locale', values.locale);
  return {
    format: format as FileKind,
    collection,
    documents: document?.split(',').map((id) => id.trim()) ?? null,
    locale,
    source: values.source === undefined ? null : localeOf('--source', values.source),
    openOnly: only === 'open',
  };
}

function localeOf(option: string, tag: string | undefined): Locale {
  if (isLocale(tag)) return tag;
  throw bad(`${option} ${tag ?? 'is missing'}: write one of ${localeTags.join(', ')}.`);
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (cause) {
    throw bad((cause as Error).message.split('. To specify')[0] ?? '');
  }
}

const bad = (message: string) => new PolyclinicError('BAD_INPUT', message);
