import { parseArgs } from 'node:util';
import { claimFolder } from '../media/files/installation.ts';
import { graceDays, quarantineDays, type TidyPlan } from '../media/files/plan-tidying.ts';
import { sweepMedia } from '../media/files/sweep-media.ts';
import { sweepWarning } from '../media/files/sweep-warning.ts';
import { startPayload } from '../src/start-payload.ts';
import { fail } from './system/fail.ts';

// A person reads this terminal: Payload's own notes stay out of it unless they are asked for.
process.env.LOG_LEVEL ||= 'warn';

const usage = `npm run media:tidy [-- options]    what becomes of uploads that no document names

  (nothing)    shows what would go, and touches nothing
  --confirm    does it, however many they are
  --adopt      says that the files in MEDIA_DIR belong to the database of DATABASE_URL
  --help       this text`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      confirm: { type: 'boolean', default: false },
      adopt: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const payload = await startPayload();
  if (values.adopt) await claimFolder(payload);
  const { uploads, referenced, ...sweep } = await sweepMedia({
    payload,
    confirmed: true,
    dryRun: !values.confirm,
  });
  console.log(`${uploads} uploads in the media folder; documents name ${referenced} of them.`);
  if (sweep.plan) console.log(described(sweep.plan, values.confirm));
  else console.log(sweepWarning({ uploads, referenced, ...sweep }) ?? 'There is nothing to tidy.');
  await payload.destroy();
}

function described(plan: TidyPlan, isDone: boolean): string {
  const rows: [title: string, stems: string[]][] = [
    ['Back out of quarantine, since a document names them', plan.bringBack],
    [`Into quarantine, after ${graceDays} days without a document`, plan.setAside],
    [`Removed for good, after ${quarantineDays} days in quarantine`, plan.remove],
    [`Without a document, and left for now`, plan.waiting],
  ];
  const lines = rows.map(([title, stems]) =>
    [`${title}: ${stems.length}`, ...stems.map((stem) => `  ${stem}`)].join('\n'),
  );
  const ending = isDone
    ? 'Done.'
    : 'Nothing was touched. To do it: npm run media:tidy -- --confirm';
  return [...lines, ending].join('\n');
}

main().then(() => process.exit(0), fail);
