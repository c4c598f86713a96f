import { isExecutable, onPath } from '../../scripts/system/on-path.ts';

/** Debian's name first, then what other systems call it. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser for the browser tests: CHROMIUM_PATH, else the first one that is installed. */
export function findChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given) return isExecutable(given) ? given : undefined;
  if (isExecutable('/usr/bin/chromium')) return '/usr/bin/chromium';
  return names.map(onPath).find((file) => file !== undefined);
}

/** Keeps the browser quiet; Chromium's sandbox cannot be had by root. */
export function chromiumArgs(): string[] {
  const root = process.getuid?.() === 0;
  return [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
}
