import { runNode } from './system/run.ts';

/** `npm run screenshots`: takes the pictures of docs/guides anew, from a demo of its own and the production build. */
const config = 'scripts/screenshots/playwright.config.ts';
const { code } = await runNode('node_modules/@playwright/test/cli.js', [
  'test',
  '--config',
  config,
]);
process.exit(code);
