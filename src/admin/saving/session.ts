/** How it is with the session of whoever is at the page; `unknown` when the server cannot be reached. */
export type Session = 'open' | 'ended' | 'unknown';

/** Asks the server. Never throws. */
export async function askSession(fetch: typeof globalThis.fetch): Promise<Session> {
  try {
    const answer = await fetch('/api/users/me', { credentials: 'include' });
    const { user } = (await answer.json()) as { user?: unknown };
    return user ? 'open' : 'ended';
  } catch {
    return 'unknown';
  }
}
