export const dynamic = 'force-dynamic';

/** Says that the process runs. */
export function GET(): Response {
  return Response.json({ ok: true }, { headers: { 'cache-control': 'no-store' } });
}
