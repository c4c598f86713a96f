import type { LoggerOptions } from 'pino';
import { errorFacts } from './error-facts.ts';

const ERROR_LEVEL = 50;

/**
 * Options of Payload's logger. What a client did wrong (4xx) is one line at `info`, with the error's
 * name and status; a defect keeps its level and stack.
 */
export function logOptions(level: string): LoggerOptions {
  return {
    level,
    hooks: {
      logMethod(args, method, levelOfCall) {
        const fault = levelOfCall >= ERROR_LEVEL ? clientFault(args[0]) : undefined;
        if (fault) this.info(fault);
        else method.apply(this, args);
      },
    },
  };
}

function clientFault(logged: unknown) {
  const error = logged instanceof Error ? logged : (logged as { err?: unknown } | undefined)?.err;
  if (!(error instanceof Error)) return undefined;
  const { name, status, code, field, message } = errorFacts(error);
  return status < 500 ? { error: name, status, code, field, msg: message } : undefined;
}
