import { handleEndpoints, type Payload } from 'payload';
import { STAFF_PASSWORD } from './builders.ts';

export type RestAnswer = {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the shape differs by endpoint; tests say what they expect.
  body: any;
};

export type RestApi = (method: string, path: string, body?: object) => Promise<RestAnswer>;

/** Payload's REST API as somebody sees it, in a language: a member of staff by e-mail, or the public. */
export async function restApi(payload: Payload, email?: string, language = 'ru'): Promise<RestApi> {
  const token = email ? await signIn(payload, email) : undefined;
  return async (method, path, body) => {
    const response = await handleEndpoints({
      config: payload.config,
      request: new Request(`http://127.0.0.1:3000/api${path}`, {
        method,
        headers: {
          'Content-Type': 'application/json',
          'Accept-Language': language,
          ...(token && { Authorization: `JWT ${token}` }),
        },
        body: body && JSON.stringify(body),
      }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text && JSON.parse(text) };
  };
}

async function signIn(payload: Payload, email: string): Promise<string> {
  const data = { email, password: STAFF_PASSWORD };
  const { token } = await payload.login({ collection: 'users', data });
  return token ?? '';
}
