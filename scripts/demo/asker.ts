export type Ready = {
  cms: string;
  feed: string;
  key: string;
  logins: { role: string; email: string; password: string }[];
};

type Answer = { status: number; body: Record<string, unknown> };

/** What a check may ask of the running demo. */
export type Asker = {
  ready: Ready;
  /** A GraphQL query to the feed, with the site's key unless `key` says otherwise. */
  feed: (query: string, options?: { key?: string | null; language?: string }) => Promise<Answer>;
  /** A request to the cms, as a signed-in role or as nobody. */
  cms: (
    path: string,
    options?: { as?: string; method?: string; body?: unknown },
  ) => Promise<Answer>;
};

/** Asks a running demo, signing in once a role. */
export function asker(ready: Ready): Asker {
  const tokens = new Map<string, string>();
  return {
    ready,
    feed: async (query, { key = ready.key, language } = {}) =>
      answerOf(
        await fetch(ready.feed, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(key ? { authorization: `Bearer ${key}` } : {}),
            ...(language ? { 'accept-language': language } : {}),
          },
          body: JSON.stringify({ query }),
        }),
      ),
    cms: async (path, { as, method = 'GET', body } = {}) => {
      if (as && !tokens.has(as)) {
        tokens.set(as, await signIn(ready, as));
      }
      return answerOf(
        await fetch(`${ready.cms}${path}`, {
          method,
          headers: {
            'content-type': 'application/json',
            ...(as ? { authorization: `JWT ${tokens.get(as)}` } : {}),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      );
    },
  };
}

async function signIn({ cms, logins }: Ready, role: string): Promise<string> {
  const login = logins.find((each) => each.role === role);
  const answer = await fetch(`${cms}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: login?.email, password: login?.password }),
  });
  const { token } = (await answer.json()) as { token?: string };
  if (!token) {
    throw new Error(`The ${role} cannot sign in (${answer.status})`);
  }
  return token;
}

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** Throws unless a condition holds. */
export function must(condition: unknown, what: string): asserts condition {
  if (!condition) {
    throw new Error(what);
  }
}
