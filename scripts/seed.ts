import { idFrom } from '../src/database.ts';
import { startPayload } from '../src/start-payload.ts';
import { approve } from '../translations/review/approve.ts';
import { seedDatabase } from './seed/run.ts';
import { fail } from './system/fail.ts';

// A person reads this terminal: Payload's own notes stay out of it unless they are asked for.
process.env.LOG_LEVEL ||= 'warn';

/** `npm run seed`: fills the database of DATABASE_URL with the facts and samples of `seed/content`. */
async function main(): Promise<void> {
  const payload = await startPayload();
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const { logins, siteKeys, counts } = await seedDatabase({ payload, idFrom, approve, log: say });
  say(`${counts.created} documents created, ${counts.kept} left as they are.`);
  say(`${counts.texts} translations written, ${counts.approved} of them approved.`);
  if (logins.length + siteKeys.length > 0) say('Shown once, kept nowhere:');
  for (const { email, password } of logins) say(`  ${email}  ${password}`);
  for (const { site, key } of siteKeys) say(`  ${site}  ${key}`);
  await payload.destroy();
}

main().then(() => process.exit(0), fail);
