import type { Logger } from 'pino';
import type { Answered } from './delivery.ts';

/**
 * Makes what logs answers that were sent before any routing. What is the same for all requests of a
 * site is written but once, by a logger of its own: the line of an answer costs a tenth of it.
 */
export function createAnswerLog(logger: Logger): (answered: Answered) => void {
  const loggers = new WeakMap<Answered['site'], Record<string, Logger>>();

  function loggerOf({ site, method }: Answered): Logger {
    const known = loggers.get(site) ?? {};
    const own = known[method] ?? logger.child({ site: site.slug, method, path: '/graphql' });
    if (!known[method]) loggers.set(site, { ...known, [method]: own });
    return own;
  }

  return (answered) => {
    const { id: reqId, kept, status, ms } = answered;
    // Thousands of kept answers a second are counted; a line of each costs half of what they do.
    if (kept && !logger.isLevelEnabled('debug')) return;
    const line = { reqId, status, ms: rounded(ms) };
    if (kept) loggerOf(answered).debug(line, 'answered');
    else loggerOf(answered).info(line, 'answered');
  };
}

/** Milliseconds with one digit. */
export const rounded = (milliseconds: number) => Math.round(milliseconds * 10) / 10;
