import config from '@payload-config';
import { getPayload } from 'payload';

/** Whether the headers of a request carry a session. */
export async function isSignedIn(headers: Headers): Promise<boolean> {
  const payload = await getPayload({ config });
  return (await payload.auth({ headers })).user !== null;
}
