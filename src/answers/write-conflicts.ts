import { setTimeout as sleep } from 'node:timers/promises';

/** What clients are told of such a conflict, as the error's name. */
export const WRITE_CONFLICT = 'WriteConflict';

/** WriteConflict, LockTimeout and NoSuchTransaction of MongoDB. */
const codes = new Set<unknown>([112, 24, 251]);

const ATTEMPTS = 6;
const FIRST_MS = 30;

/** Whether a transaction failed because another one wrote the same document: nothing was written. */
export function isWriteConflict(error: unknown): boolean {
  const { code, errorLabels, errorLabelSet } = (error ?? {}) as {
    code?: unknown;
    errorLabels?: readonly string[];
    errorLabelSet?: ReadonlySet<string>;
  };
  const labels = [...(errorLabels ?? []), ...(errorLabelSet ?? [])];
  return codes.has(code) || labels.includes('TransientTransactionError');
}

type Handle<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>;

/**
 * Runs a request again, as a whole and in a new transaction, when another one wrote the same document at
 * the same moment; a few times, after a pause that is left to chance. What is in the way even then is
 * answered with 409.
 */
export function retryWriteConflicts<Rest extends unknown[]>(handle: Handle<Rest>): Handle<Rest> {
  return async (request, ...rest) => {
    for (let attempt = 1; ; attempt += 1) {
      const isLast = attempt === ATTEMPTS;
      const response = await handle(isLast ? request : (request.clone() as Request), ...rest);
      if (isLast || response.status !== 409 || !(await tellsOfConflict(response.clone()))) {
        return response;
      }
      await sleep(FIRST_MS * 2 ** attempt * (0.5 + Math.random() / 2));
    }
  };
}

async function tellsOfConflict(response: Response): Promise<boolean> {
  const body = (await response.json().catch(() => null)) as { errors?: { name?: string }[] } | null;
  return body?.errors?.[0]?.name === WRITE_CONFLICT;
}
