import config from '@payload-config';
import { getPayload } from 'payload';
import { serveToPublic } from '../../../../media/files/serve.ts';
import { env } from '../../../env.ts';
import { openFeedLog } from '../../../feed-log/index.ts';
import { createShownImages } from '../../../projector/shown-images.ts';

type Context = { params: Promise<{ filename: string }> };

const isShown = createShownImages(() => openFeedLog(env().DATABASE_URL));

/** Images and their variants, as long as the feed shows them. */
export async function GET({ headers }: Request, { params }: Context): Promise<Response> {
  const { filename } = await params;
  return serveToPublic({ payload: await getPayload({ config }), filename, headers, isShown });
}
