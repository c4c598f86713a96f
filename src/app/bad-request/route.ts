const refuse = () =>
  Response.json(
    { errors: [{ code: 'BAD_INPUT', message: 'A request names one host: send one Host header' }] },
    { status: 400, headers: { 'cache-control': 'no-store', connection: 'close' } },
  );

export const GET = refuse;
export const POST = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;
export const OPTIONS = refuse;
