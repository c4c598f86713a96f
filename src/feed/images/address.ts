import { env } from '../../env.ts';

/** Where a file of an image is, for everybody: its name is the address's last part. */
export function imageAddress(filename: string, base: string = env().CMS_URL): string {
  return `${base.replace(/\/$/, '')}/media/${encodeURIComponent(filename)}`;
}
