import type { Payload } from 'payload';
import type { Locale } from '../../../translations/locales.ts';
import type { Encoding } from '../decode/encoding-of.ts';
import type { Plan } from '../map/plan-of.ts';
import type { SourceRow } from '../read/types.ts';
import type { Problem } from '../rows/problem.ts';
import type { Written } from '../write/write-row.ts';
import type { Tally } from './tally.ts';

/** What an import is asked to do. */
export type ImportOptions = {
  /** Running, on the database to import into. */
  payload: Payload;
  /** An id that is the same for the same name, and valid for the database. */
  idFrom(name: string): string;
  /** A content collection, for instance `clinics`. */
  collection: string;
  file: string;
  /** A map file; without one the header is matched by known names. */
  map?: string;
  /** The language of every row's text; else the map's, else told by each row's script. */
  locale?: Locale;
  /** What the file is written in, by a name that iconv-lite knows; else told by its bytes. */
  encoding?: string;
  /** The setting SOURCE_LOCALE. */
  sourceLocale: Locale;
  /** The title of the `sources` document that stands for the file; else the file's name. */
  source?: string;
  publish?: boolean;
  /** Says what would happen and writes nothing. */
  dryRun?: boolean;
  /** Where refused rows are reported; else beside the file. */
  report?: string;
  /** Starts at the first row even where a run was broken off. */
  restart?: boolean;
  /** The folder of checkpoints is made in here. */
  dataDir: string;
  /** Tells databases apart: a checkpoint of one is none of another. */
  database: string;
  /** Rows written at once. */
  concurrency?: number;
  /** Ends the import after the rows that are being written. */
  signal?: AbortSignal;
  progress?: (progress: ProgressReport) => void;
  now?: () => Date;
};

/** How far an import is. */
export type ProgressReport = {
  tally: Tally;
  /** Of the file's lines, 0 to 1. */
  share: number;
  /** As far as the rows so far tell; null before that can be told. */
  secondsLeft: number | null;
};

/** What became of one row of the file. `id` is its document's. */
export type RowResult = { line: number } & (
  | ({ id: string; locale: Locale } & Written)
  | { kind: 'refused'; problems: Problem[] }
);

export type ImportResult = {
  /** False when it was ended before the last row. */
  finished: boolean;
  tally: Tally;
  seconds: number;
  /** The rows that an earlier part of the run had done; null when it began at the first. */
  resumedAt: number | null;
  /** The file that reports the refused rows; null when there are none. */
  report: string | null;
  encoding: Encoding;
  plan: Plan;
  /** The first rows of a dry run as they were read, for a person to look at. */
  preview: SourceRow[];
};
