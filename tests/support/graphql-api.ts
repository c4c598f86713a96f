import { GRAPHQL_POST } from '@payloadcms/next/routes';
import type { Payload } from 'payload';
import { STAFF_PASSWORD } from './builders.ts';

type Answer = {
  data?: Record<string, unknown>;
  errors?: { message: string; extensions?: object }[];
};

/** Payload's GraphQL API as a member of staff sees it; `search` goes into the request's address. */
export async function graphqlApi(payload: Payload, email: string) {
  const data = { email, password: STAFF_PASSWORD };
  const { token } = await payload.login({ collection: 'users', data });
  return async (query: string, search = ''): Promise<Answer> => {
    const answer = await GRAPHQL_POST(Promise.resolve(payload.config))(
      new Request(`http://127.0.0.1:3000/api/graphql${search}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
        body: JSON.stringify({ query }),
      }),
    );
    return (await answer.json()) as Answer;
  };
}
