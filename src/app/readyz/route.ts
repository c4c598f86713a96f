import config from '@payload-config';
import { getPayload } from 'payload';
import { within } from '../../health.ts';

export const dynamic = 'force-dynamic';

/** Says that the database answers as well; 503 while it does not. */
export async function GET(): Promise<Response> {
  const ready = await within(async () => {
    const payload = await getPayload({ config });
    await payload.db.find({ collection: 'users', limit: 1, pagination: false });
  });
  return Response.json(
    { ready },
    { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  );
}
