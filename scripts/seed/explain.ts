import { PolyclinicError } from '../../src/errors.ts';

/**
 * Does something with a row, and says which row it was when the database refuses it.
 *
 * @throws PolyclinicError BAD_INPUT with the fields that were refused.
 */
export async function explain<T>(row: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const fields = refusedFields(error).map(({ path, message }) => `${path}: ${message}`);
    const reason = fields.length > 0 ? fields.join('; ') : (error as Error).message;
    throw new PolyclinicError('BAD_INPUT', `The seed’s row ${row} was refused. ${reason}`, {
      cause: error,
    });
  }
}

/** Payload's ValidationError carries the refused fields in its data. */
function refusedFields(error: unknown): { path: string; message: string }[] {
  const data = error instanceof Error && 'data' in error ? error.data : null;
  const errors = typeof data === 'object' && data !== null && 'errors' in data ? data.errors : [];
  return Array.isArray(errors) ? errors : [];
}
