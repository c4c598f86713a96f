import { type Step, steps } from './check/steps.ts';

/** `npm run check`: everything but the tests. A failed step does not hide the ones behind it. */
let passed = 0;
for (const step of steps) {
  if (await report(step)) passed += 1;
}
const failed = steps.length - passed;
console.log(`Check: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function report({ name, run }: Step): Promise<boolean> {
  const started = performance.now();
  const result = await run().catch((error) => ({ passed: false, output: String(error) }));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${result.passed ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!result.passed) console.log(result.output.trim().replaceAll(/^/gm, '    '));
  return result.passed;
}
