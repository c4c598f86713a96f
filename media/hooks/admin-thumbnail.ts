import type { GetAdminThumbnail } from 'payload';
import type { MediaVariant } from '../variants.ts';

/** The address of an image's smallest variant, for lists of the admin. */
export const adminThumbnail: GetAdminThumbnail = ({ doc }) => {
  const variants = Array.isArray(doc.variants) ? (doc.variants as MediaVariant[]) : [];
  const thumbnail = variants.find(({ name, format }) => name === 'thumbnail' && format === 'webp');
  return thumbnail ? `/api/media/file/${thumbnail.filename}` : null;
};
