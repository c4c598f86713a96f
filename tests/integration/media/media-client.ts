import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { handleEndpoints, type Payload } from 'payload';
import type { MediaVariant } from '../../../media/variants.ts';
import { type TestPayload, testPayload } from '../../support/test-payload.ts';

export type MediaDocument = {
  id: string;
  filename: string;
  mimeType: string;
  width: number;
  height: number;
  filesize: number;
  focalX: number;
  focalY: number;
  alt: string;
  thumbnailURL: string;
  contentHash: string;
  placeholder: string;
  variants: MediaVariant[];
};

type Answer = {
  status: number;
  doc?: MediaDocument;
  errors?: { data?: { errors?: { path: string; message: string }[] } }[];
};

type Send = {
  method: 'POST' | 'PATCH';
  path?: string;
  data?: object;
  file?: File;
  locale?: string;
  /** A translator into English in place of the editor. */
  asTranslator?: boolean;
};

export type MediaClient = TestPayload & {
  /** Creates an image through the local API. */
  create: (data: Buffer, name: string, fields?: object) => Promise<MediaDocument>;
  /** Sends a multipart request as an editor, who reads Russian. */
  send: (request: Send) => Promise<Answer>;
  /** A request to Payload's API; `path` follows `/api`. */
  request: (path: string, init?: RequestInit) => Promise<Response>;
  /** The names of the files in the media folder that are not in quarantine. */
  stored: () => string[];
  /** The names of those that are. */
  quarantined: () => string[];
};

/** Payload with a signed-in editor and a view of the media folder. */
export async function mediaClient(): Promise<MediaClient> {
  const test = await testPayload();
  const { payload, database } = test;
  const media = path.join(database.folder, 'media');
  const headers = await headersOf(payload, { roles: ['admin'] });
  const translator = await headersOf(payload, { roles: ['translator'], workingLocales: ['en'] });

  const request: MediaClient['request'] = (url, init = {}) =>
    handleEndpoints({
      config: payload.config,
      request: new Request(`http://127.0.0.1/api${url}`, { headers, ...init }),
    });

  return {
    ...test,
    request,
    create: async (data, name, fields = {}) => {
      const file = { data, name, mimetype: 'image/jpeg', size: data.length };
      const filled = { alt: 'Холл поликлиники', rights: 'CC BY 4.0', ...fields };
      const created = await payload.create({
        collection: 'media',
        locale: 'ru',
        data: filled as never,
        file,
      });
      return created as unknown as MediaDocument;
    },
    send: async ({ method, path: suffix = '', data = {}, file, locale = 'ru', asTranslator }) => {
      const body = new FormData();
      body.set('_payload', JSON.stringify(data));
      if (file) body.set('file', file);
      // Without a locale Payload would write under none.
      const url = `/media${suffix}${suffix.includes('?') ? '&' : '?'}locale=${locale}`;
      const response = await request(url, {
        method,
        body,
        ...(asTranslator && { headers: translator }),
      });
      return { status: response.status, ...((await response.json()) as object) };
    },
    stored: () => filesUnder(media, (folder) => !folder.includes('.quarantine')),
    quarantined: () => filesUnder(media, (folder) => folder.includes('.quarantine')),
  };
}

/** A file as a browser sends it. */
export function asFile(data: Buffer, name: string, type = 'image/jpeg'): File {
  return new File([new Uint8Array(data)], name, { type });
}

async function headersOf(payload: Payload, fields: { roles: string[]; workingLocales?: string[] }) {
  const email = `${fields.roles.join()}@example.org`;
  const account = { email, password: 'a long and quiet passphrase 7' };
  const user = { ...account, name: 'Сотрудник', interfaceLanguage: 'ru', ...fields };
  await payload.create({ collection: 'users', data: user as never });
  const { token } = await payload.login({ collection: 'users', data: account });
  return { Authorization: `JWT ${token}`, 'Accept-Language': 'ru' };
}

function filesUnder(media: string, isWanted: (folder: string) => boolean): string[] {
  if (!existsSync(media)) return [];
  return readdirSync(media, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && isWanted(entry.parentPath))
    .map((entry) => entry.name)
    .sort();
}
