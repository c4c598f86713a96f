import type { Problem } from '../request.ts';

/**
 * Downloads a file that the server makes, under the name that it gives it.
 *
 * @returns why there is none; null when there is.
 */
export async function download(address: string): Promise<Problem | null> {
  try {
    const answer = await fetch(address, { credentials: 'include' });
    if (!answer.ok) {
      const { errors = [] } = (await answer.json().catch(() => ({}))) as {
        errors?: { message?: string }[];
      };
      return { status: answer.status, message: errors[0]?.message ?? null };
    }
    const named = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await answer.blob());
    link.download = named?.[1] ?? 'export';
    link.click();
    URL.revokeObjectURL(link.href);
    return null;
  } catch {
    return { status: 0, message: null };
  }
}
