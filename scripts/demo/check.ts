import { asker, type Ready } from './asker.ts';
import { checks } from './checks.ts';

/** Asks one query of every kind and prints what came back. @returns whether everything was right. */
export async function check(ready: Ready): Promise<boolean> {
  const ask = asker(ready);
  let failed = 0;
  for (const { name, run } of checks) {
    try {
      console.log(`ok    ${name}: ${await run(ask)}`);
    } catch (error) {
      failed += 1;
      console.log(`FAIL  ${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  return failed === 0;
}
