import type { SourceRow } from '../read/types.ts';
import { shownValue } from '../rows/problem.ts';
import type { ImportResult } from '../run/types.ts';
import { isBlank } from '../values/read-value.ts';
import { countsLine, duration, rowCount } from './progress-line.ts';
import type { Arguments } from './read-arguments.ts';

/** What a note says of rows; the lines of the first of them follow. */
const notes: Readonly<Record<string, string>> = {
  heldForEditors:
    'not published, since editors’ own changes wait there or they have withdrawn it: publish them in the admin',
  cleaned:
    'with control characters, line breaks or invisible marks in a text of one line: they were left out',
  unnamed: 'without a name, kept as drafts: name them in the admin',
  provisional: 'with an identifier in place of a name: name them in the admin',
};

/** What an import has done, for the person who ran it. */
export function summaryOf(result: ImportResult, asked: Arguments): string {
  const { tally, plan, encoding } = result;
  const assumed = plan.defaults.filter(({ assumed }) => assumed);
  return [
    headline(result, asked),
    result.resumedAt === null
      ? ''
      : `Gone on after the first ${rowCount(result.resumedAt)}, done by a run that was broken off.`,
    `Languages of the texts: ${languages(result, asked)}.`,
    ...(assumed.length > 0
      ? [
          `Assumed where nothing says otherwise: ${assumed.map(({ target, value }) => `${target.path} = ${value}`).join(', ')}.`,
        ]
      : []),
    `Documents are recognised by ${plan.recognisedBy.join(' + ')}${isNatural(plan.recognisedBy) ? ': a row that changes there makes another document' : ''}.`,
    encoding.name === 'utf-8'
      ? ''
      : `The file was read as ${encoding.name}; where its texts look wrong, say another (--encoding NAME).`,
    encoding.damaged ? 'Some bytes of the file are not text: rows with them are refused.' : '',
    plan.unused.length > 0 ? `Columns that were not used: ${plan.unused.join(', ')}.` : '',
    ...Object.entries(tally.notes).map(
      ([note, { count, lines }]) =>
        `${rowCount(count)} ${notes[note] ?? note} (line ${lines.join(', ')}${count > lines.length ? ', …' : ''}).`,
    ),
    ...result.preview.map(rowAsRead),
    result.report === null ? '' : `Refused rows, with what to do: ${result.report}`,
    result.finished ? '' : 'Ended before the last row: run the same command again to go on.',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const SHOWN_CHARACTERS = 400;

/** `Line 2 reads: name = Клиника · city = Москва`. */
function rowAsRead(row: SourceRow): string {
  const cells = 'cells' in row ? Object.entries(row.cells) : [];
  const text = cells
    .filter(([, value]) => !isBlank(value))
    .map(([name, value]) => `${name} = ${shownValue(value)}`)
    .join(' · ')
    // What a terminal would obey or hide is shown as a sign.
    .replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD');
  const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
  return `Line ${row.line} reads: ${'unreadable' in row ? row.unreadable.reason : shown}`;
}

function headline(
  { tally, seconds }: ImportResult,
  { collection, dryRun, publish }: Arguments,
): string {
  const { rows, counts } = tally;
  const how = dryRun ? 'nothing was written; it would be' : publish ? 'published' : 'as drafts';
  return `${rowCount(rows)} of ${collection} in ${duration(seconds)} (${how}): ${countsLine(counts)}.`;
}

function languages({ tally, plan }: ImportResult, { locale }: Arguments): string {
  const given = locale ?? plan.locale;
  if (given) return given;
  const counted = Object.entries(tally.locales).sort(([, a], [, b]) => b - a);
  return `${counted.map(([tag, count]) => `${tag} ${count}`).join(', ') || 'none'} (told by the script of the name)`;
}

const isNatural = ([first]: readonly string[]) =>
  first !== 'externalIds' && first !== 'code' && first !== 'slug';
