import { setTimeout as sleep } from 'node:timers/promises';
import { WRITE_CONFLICT } from '../errors.ts';

const ATTEMPTS = 6;
const FIRST_MS = 30;

type Handle<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Promise<Response>;

type Answer = {
  data?: Record<string, unknown> | null;
  errors?: { name?: string; extensions?: { name?: string } }[];
};

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
      if (isLast || !(await saysWriteConflict(response))) {
        return response;
      }
      await sleep(FIRST_MS * 2 ** attempt * (0.5 + Math.random() / 2));
    }
  };
}

/** Whether nothing was written because of such a conflict: of several mutations, not one. */
async function saysWriteConflict(response: Response): Promise<boolean> {
  if (!response.headers.get('content-type')?.includes('json')) return false;
  const text = await response.clone().text();
  if (!text.includes(`"${WRITE_CONFLICT}"`)) return false;
  const { data, errors = [] } = JSON.parse(text) as Answer;
  const isNothingDone = Object.values(data ?? {}).every((value) => value === null);
  return isNothingDone && errors.some((error) => nameOf(error) === WRITE_CONFLICT);
}

const nameOf = ({ name, extensions }: { name?: string; extensions?: { name?: string } }) =>
  name ?? extensions?.name;
