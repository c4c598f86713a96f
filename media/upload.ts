import { devNull } from 'node:os';
import type { CollectionConfig } from 'payload';
import { serveToStaff } from './files/serve.ts';
import { acceptedFormats } from './formats.ts';
import { adminThumbnail } from './hooks/admin-thumbnail.ts';
import { discardFailed } from './hooks/discard-failed.ts';
import { prepareUpload } from './hooks/prepare-upload.ts';
import { noteDeleted, removeDeleted, removeReplaced } from './hooks/remove-unused.ts';
import { storeUpload } from './hooks/store-upload.ts';

export { fileRefusal, mediaFields } from './fields.ts';
export { uploadLimits } from './limits.ts';

/**
 * The media collection's `upload`. Payload neither resizes nor stores: its own storage deletes the
 * former file before an update is validated, enlarges small images when it crops around a focal
 * point, and decodes the original once for every size.
 */
export const mediaUpload: Exclude<CollectionConfig['upload'], boolean | undefined> = {
  disableLocalStorage: true,
  // Payload removes files from here even so; there is nothing in it.
  staticDir: devNull,
  mimeTypes: acceptedFormats.map(({ mimeType }) => mimeType),
  adminThumbnail,
  displayPreview: true,
  focalPoint: true,
  crop: false,
  pasteURL: false,
  admin: { components: { controls: ['/src/admin/uploads/upload-hint.tsx#UploadHint'] } },
  handlers: [serveToStaff],
};

/** The media collection's hooks; see each for what it is there for. */
export const mediaHooks: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [prepareUpload],
  beforeChange: [storeUpload],
  afterChange: [removeReplaced],
  beforeDelete: [noteDeleted],
  afterDelete: [removeDeleted],
  afterError: [discardFailed],
};
