import type { CollectionAfterLoginHook } from 'payload';

const aYearInSeconds = 31_536_000;

/** After signing in, the admin appears in the language of the profile. */
export const speakTheirLanguage: CollectionAfterLoginHook = ({ req, user }) => {
  const language: unknown = user.interfaceLanguage;
  if (typeof language !== 'string') return;
  const name = `${req.payload.config.cookiePrefix}-lng`;
  req.responseHeaders ??= new Headers();
  req.responseHeaders.append(
    'Set-Cookie',
    `${name}=${language}; Path=/; Max-Age=${aYearInSeconds}; SameSite=Lax`,
  );
};
