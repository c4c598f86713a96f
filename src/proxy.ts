/**
 * Answers addresses that do not decode: Next 16 gives them 500 by itself, since it has no page for its
 * own 400. Only those come here; see the matcher.
 */
export function proxy(): Response {
  const error = {
    code: 'BAD_INPUT',
    field: 'path',
    message:
      'Адрес записан с ошибкой: символ «%» в нём кодируется как %25, остальное — в UTF-8. ' +
      'The address is malformed: write “%” as %25 and encode the rest as UTF-8.',
  };
  return Response.json({ errors: [error] }, { status: 400 });
}

export const config = {
  // What is not a row of characters and of percent-encoded UTF-8 (RFC 3629, section 4). Next reads
  // this line when it builds: it has to stand here whole.
  matcher: [
    '/((?!(?:[^%]|%[0-7][0-9a-fA-F]|%(?:[cC][2-9a-fA-F]|[dD][0-9a-fA-F])%[89abAB][0-9a-fA-F]|%(?:[eE]0%[abAB]|[eE][dD]%[89]|[eE](?:[1-9a-cA-C]|[eEfF])%[89abAB])[0-9a-fA-F]%[89abAB][0-9a-fA-F]|%(?:[fF]0%[9abAB]|[fF][1-3]%[89abAB]|[fF]4%8)[0-9a-fA-F]%[89abAB][0-9a-fA-F]%[89abAB][0-9a-fA-F])*$).*)',
  ],
};
