import config from '@payload-config';
import { getPayload } from 'payload';
import { serveToPublic } from '../../../../media/files/serve.ts';

type Context = { params: Promise<{ filename: string }> };

/** Images and their variants, as sites show them; an expired consent takes them away. */
export async function GET({ headers }: Request, { params }: Context): Promise<Response> {
  const { filename } = await params;
  return serveToPublic({ payload: await getPayload({ config }), filename, headers });
}
