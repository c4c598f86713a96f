import { createTurns } from '../in-turn.ts';

type Handler<Context> = (request: Request, context: Context) => Promise<Response>;

const path = /\/users\/login\/?$/;

/**
 * Signs one account in after another: Payload reads all sessions of an account and writes them again with the
 * new one, so that of two sign-ins of the same moment one would lose its session.
 */
export function signInByTurns<Context>(handler: Handler<Context>): Handler<Context> {
  const inTurn = createTurns();
  return async (request, context) => {
    if (!path.test(new URL(request.url).pathname)) return handler(request, context);
    const account = await accountIn(request.clone() as Request);
    return account === null
      ? handler(request, context)
      : inTurn(account, () => handler(request, context));
  };
}

/** The address that signs in, as accounts are found by it; null where a body has none. */
async function accountIn(request: Request): Promise<string | null> {
  const body: unknown = await request.json().catch(() => null);
  const { email } = (body ?? {}) as { email?: unknown };
  return typeof email === 'string' ? email.toLowerCase().trim() : null;
}
