import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../tests/support/chromium.ts';

// biome-ignore lint/style/noDefaultExport: Playwright asks for one.
export default defineConfig({
  testDir: '.',
  testMatch: '*.shots.ts',
  globalSetup: '../../tests/support/demo-server.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 800 },
    timezoneId: 'Europe/Moscow',
    colorScheme: 'light',
    launchOptions: { executablePath: findChromium(), args: chromiumArgs() },
  },
});
