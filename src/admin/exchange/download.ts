import type { Problem } from '../request.ts';

/**
 * Downloads a file that the server makes, under the name that it gives it.
 *
 * @returns its size in bytes, or why there is none.
 */
export async function download(address: string): Promise<number | Problem> {
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
    const file = await answer.blob();
    link.href = URL.createObjectURL(file);
    link.download = named?.[1] ?? 'export';
    link.click();
    URL.revokeObjectURL(link.href);
    return file.size;
  } catch {
    return { status: 0, message: null };
  }
}
