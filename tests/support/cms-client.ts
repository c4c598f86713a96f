import type { RestAnswer } from './rest-api.ts';

export type GraphqlAnswer = {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: its shape is the query's.
  data?: any;
  errors?: {
    message: string;
    path?: (string | number)[];
    // biome-ignore lint/suspicious/noExplicitAny: the data differs by error; tests say what they expect.
    extensions?: any;
  }[];
};

/** The running CMS as somebody reaches it over HTTP. Paths begin with `/`, those of REST follow `/api`. */
export type CmsClient = {
  /** Any request; the session and the language are sent along unless headers say otherwise. */
  request: (path: string, init?: RequestInit) => Promise<Response>;
  rest: (method: string, path: string, body?: unknown) => Promise<RestAnswer>;
  graphql: (query: string, variables?: Record<string, unknown>) => Promise<GraphqlAnswer>;
  /** Sends a file with a document's data, as the admin does. */
  upload: (method: 'POST' | 'PATCH', path: string, upload: Upload) => Promise<RestAnswer>;
};

type Upload = { file: File; data?: object };
type Session = { url: string; token?: string; language?: 'ru' | 'en' };

/** A client with somebody's session, or none; answers come in the language given. */
export function cmsClient({ url, token, language = 'ru' }: Session): CmsClient {
  const request: CmsClient['request'] = (path, init = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has('accept-language')) headers.set('accept-language', language);
    if (token && !headers.has('authorization')) headers.set('authorization', `JWT ${token}`);
    return fetch(`${url}${path}`, { redirect: 'manual', ...init, headers });
  };
  const json = (method: string, body: unknown): RequestInit => ({
    method,
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  return {
    request,
    rest: async (method, path, body) => answerOf(await request(`/api${path}`, json(method, body))),
    graphql: async (query, variables) => {
      const answer = await request('/api/graphql', json('POST', { query, variables }));
      return { status: answer.status, ...((await answer.json()) as object) };
    },
    upload: async (method, path, { file, data = {} }) => {
      const body = new FormData();
      body.set('_payload', JSON.stringify(data));
      body.set('file', file);
      return answerOf(await request(`/api${path}`, { method, body }));
    },
  };
}

/** An answer with its body read: JSON where it is JSON, else the text. */
export async function answerOf(response: Response): Promise<RestAnswer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('application/json');
  const body = isJson && text ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, body };
}
