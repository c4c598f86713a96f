import { type Answer, request } from '../request.ts';

type How = {
  /** For ever, not into the trash. */
  purges: boolean;
  /** Also what others refer to. */
  insists: boolean;
  /** Whether they are in the trash already. */
  inTrash: boolean;
};

type Written = { docs: unknown[]; errors?: { message: string }[] };

/** As many as an address has room for, each with the version that was read: nginx takes 8 KB. */
const AT_ONCE = 50;

/**
 * Deletes documents by their ids.
 *
 * @returns how many were deleted, and what the server said against the others, in the reader's language.
 */
export async function deleteSeveral(
  address: string,
  ids: readonly string[],
  how: How,
): Promise<{ deleted: number; problems: string[] }> {
  const problems = new Set<string>();
  let deleted = 0;
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const answer = await deleteAtOnce(address, ids.slice(from, from + AT_ONCE), how);
    // What the server has made of some documents and not of others is answered as a refusal.
    const written = (answer.ok ? answer.data : answer.body) as Partial<Written> | undefined;
    deleted += written?.docs?.length ?? 0;
    for (const { message } of written?.errors ?? []) problems.add(message);
    if (!answer.ok && !written?.docs?.length) {
      if (problems.size === 0) problems.add(answer.message ?? '');
      break;
    }
  }
  return { deleted, problems: [...problems] };
}

function deleteAtOnce(
  address: string,
  ids: readonly string[],
  { purges, insists, inTrash }: How,
): Promise<Answer<Written>> {
  const query = new URLSearchParams({ depth: '0', limit: '0' });
  if (inTrash) query.set('trash', 'true');
  if (purges) query.set('evenIfNeeded', String(insists));
  for (const [index, id] of ids.entries()) query.append(`where[id][in][${index}]`, id);
  return purges
    ? request(`${address}?${query}`, { method: 'DELETE' })
    : request(`${address}?${query}`, {
        method: 'PATCH',
        body: { deletedAt: new Date().toISOString() },
      });
}
