/**
 * Gives the errors of a GraphQL answer that have no code one: those of the query itself (syntax,
 * unknown fields, wrong variables), which never reach `answerError`, are the client's.
 */
export async function withCodes(answer: Response): Promise<Response> {
  const text = await answer.clone().text();
  const body = (text.startsWith('{') ? JSON.parse(text) : {}) as { errors?: GraphqlError[] };
  if (!body.errors) return answer;
  const errors = body.errors.map((error) => ({
    ...error,
    extensions: { code: 'BAD_INPUT', ...error.extensions },
  }));
  const headers = new Headers(answer.headers);
  headers.delete('content-length');
  return Response.json({ ...body, errors }, { headers, status: answer.status });
}

type GraphqlError = { message: string; extensions?: Record<string, unknown> };
