/** What the server answered, or why there is no answer. */
export type Answer<T> = { ok: true; data: T } | ({ ok: false } & Problem);

export type Problem = {
  /** Of HTTP; 0 when the server could not be reached. */
  status: number;
  /** What the server said against it, in the reader's language where it speaks it. */
  message: string | null;
  /** All that the server said; a write of several documents may have been made of some. */
  body?: object;
};

type Options = {
  /** Without one: a POST when there is a body, else a GET. */
  method?: 'PATCH' | 'DELETE';
  body?: object;
  /** Is sent as it is, in place of a body. */
  file?: Blob;
  signal?: AbortSignal;
};
type Refusal = { errors?: { message?: string; data?: { errors?: { message: string }[] } }[] };

/** Asks Payload's REST API as whoever is signed in. Never throws. */
export async function request<T>(
  address: string,
  { method, body, file, signal }: Options = {},
): Promise<Answer<T>> {
  try {
    const answer = await fetch(address, {
      method: method ?? (body || file ? 'POST' : 'GET'),
      credentials: 'include',
      signal,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      ...(file && { body: file }),
    });
    if (answer.ok) return { ok: true, data: (await answer.json()) as T };
    const refusal = (await answer.json().catch(() => ({}))) as Refusal;
    return { ok: false, status: answer.status, message: messageIn(refusal), body: refusal };
  } catch {
    return { ok: false, status: 0, message: null };
  }
}

function messageIn({ errors = [] }: Refusal): string | null {
  const [first] = errors;
  return first?.data?.errors?.[0]?.message ?? first?.message ?? null;
}
