type Site = Record<string, unknown>;
type Answer = { made?: string; site?: Site; problem?: string };
type Refusal = { errors?: { message: string; data?: { errors?: { message: string }[] } }[] };

/**
 * Asks for a key of a site, at the site's address in the REST API.
 *
 * @returns the key and the site as it now is, or what the server said against it.
 */
export async function requestKey(address: string, label: string): Promise<Answer> {
  try {
    const answer = await fetch(`${address}/keys`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ label }),
    });
    if (!answer.ok) return { problem: problemIn((await answer.json()) as Refusal) };
    const { key } = (await answer.json()) as { key: string };
    const site = await fetch(`${address}?depth=0`, { credentials: 'include' });
    return { made: key, site: site.ok ? ((await site.json()) as Site) : undefined };
  } catch {
    return {};
  }
}

function problemIn({ errors = [] }: Refusal): string | undefined {
  return errors[0]?.data?.errors?.[0]?.message ?? errors[0]?.message;
}
