import { parseArgs } from 'node:util';
import iconv from 'iconv-lite';
import { PolyclinicError } from '../../../src/errors.ts';
import { isLocale, type Locale, localeTags } from '../../../translations/locales.ts';
import { contentSlugs } from '../../slugs.ts';
import { nearby } from '../map/near-names.ts';

export const usage = `Imports a table of documents.

  npm run import -- COLLECTION FILE [options]

COLLECTION  ${contentSlugs.join(', ')}
FILE        CSV, TSV or JSON Lines

  --map FILE.json   which column goes to which field; else known names of columns are used
  --encoding NAME   what the file is written in, as windows-1251 or cp949; else told by its bytes where
                    they are sure
  --locale TAG      the language of the texts; else the map's, else told by each row's script
  --source TITLE    the source that new documents name; else the file's name
  --publish         publish what is created or changed; else it waits as drafts
  --dry-run         say what would be done and write nothing
  --concurrency N   rows written at once, 1 to 16 (default 1; more helps with a distant database)
  --report FILE     where refused rows are reported; else beside the file
  --resume          go on where a run was broken off (this is what happens without it, too)
  --restart         begin at the first row again
  --help`;

const options = {
  map: { type: 'string' },
  locale: { type: 'string' },
  encoding: { type: 'string' },
  source: { type: 'string' },
  report: { type: 'string' },
  concurrency: { type: 'string', default: '1' },
  publish: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  resume: { type: 'boolean' },
  restart: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What a command line asks for. */
export type Arguments = {
  collection: string;
  file: string;
  map?: string;
  locale?: Locale;
  /** A name that iconv-lite knows. */
  encoding?: string;
  source?: string;
  report?: string;
  publish: boolean;
  dryRun: boolean;
  concurrency: number;
  restart: boolean;
};

/**
 * Reads a command line; null when help is asked for.
 *
 * @throws PolyclinicError BAD_INPUT telling what is wrong with it.
 */
export function readArguments(words: readonly string[]): Arguments | null {
  const { values, positionals } = parsed(words);
  if (values.help) return null;
  const [collection, file, ...more] = positionals;
  if (collection === undefined || file === undefined || more.length > 0) {
    throw bad(`Give one collection and one file (got: ${positionals.join(' ') || 'nothing'})`);
  }
  const slugs: readonly string[] = contentSlugs;
  if (!slugs.includes(collection)) {
    throw bad(`There is no collection "${collection}"${nearby(collection, slugs)}`);
  }
  const { map, locale, encoding, source, report, publish = false, restart = false } = values;
  if (locale !== undefined && !isLocale(locale)) {
    throw bad(`--locale ${locale} is not a locale: write one of ${localeTags.join(', ')}`);
  }
  if (encoding !== undefined && !iconv.encodingExists(encoding)) {
    throw bad(
      `--encoding ${encoding} is not known: write one as utf-8, windows-1251, cp949, gb18030, shift_jis`,
    );
  }
  const concurrency = Number(values.concurrency);
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 16) {
    throw bad(`--concurrency ${values.concurrency} is not a number from 1 to 16`);
  }
  if (restart && values.resume) throw bad('--resume and --restart are opposites: give one of them');
  return {
    collection,
    file,
    ...(map !== undefined && { map }),
    ...(locale !== undefined && { locale }),
    ...(encoding !== undefined && { encoding }),
    ...(source !== undefined && { source }),
    ...(report !== undefined && { report }),
    publish,
    dryRun: values['dry-run'] ?? false,
    concurrency,
    restart,
  };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (cause) {
    const message = (cause as Error).message;
    const unknown = /'--?([\w-]+)/.exec(message)?.[1];
    const near = unknown === undefined ? '' : nearby(unknown, Object.keys(options));
    throw bad(`${message.split('. To specify')[0]}${near}`);
  }
}

const bad = (message: string) => new PolyclinicError('BAD_INPUT', message);
