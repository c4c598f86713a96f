type Refusal = {
  errors?: { message?: string; data?: { errors?: { path?: string; message: string }[] } }[];
};

const reasons = new WeakMap<File, string>();

/** Why the server has not taken a file, in its reader's language; undefined when it has not refused it. */
export const refusalByServer = (file: unknown): string | undefined =>
  file instanceof File ? reasons.get(file) : undefined;

/** Remembers what was answered to the upload of a file, for as long as a form holds the file. */
export async function noteAnswer(body: RequestInit['body'], answer: Response): Promise<void> {
  const file = body instanceof FormData ? body.get('file') : null;
  if (!(file instanceof File)) return;
  reasons.delete(file);
  if (answer.ok) return;
  const { errors = [] } = (await answer.json().catch(() => ({}))) as Refusal;
  const ofFields = errors.flatMap(({ data }) => data?.errors ?? []);
  const reason =
    ofFields.length > 0
      ? ofFields.find(({ path }) => path === 'file')?.message
      : errors[0]?.message;
  if (reason) reasons.set(file, reason);
}
