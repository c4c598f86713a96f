import { checkCounts } from './check-query.ts';
import { checkText, checkValues } from './check-values.ts';
import { refusal } from './refusal.ts';

/** What takes the data of a document as its body, by method: a collection, or one document of it. */
const takesData: Record<string, RegExp> = {
  POST: /^\/api\/(?!graphql$)[\w-]+$/,
  PATCH: /^\/api\/[\w-]+(\/[^/]+)?$/,
};

/** What takes a file as its body, and bounds it while it reads it. */
const takesFile = /^\/api\/translations\/import$/;

/** Methods that have a body here. */
const withBody = new Set(['POST', 'PATCH', 'PUT']);

/**
 * A request that Payload can take: its address decodes, its counts are counts, and its body is what
 * it says it is. Payload 3.90 fails at the others with 500. The body is read once, and handed on whole.
 *
 * @throws PolyclinicError BAD_INPUT or BAD_CONTENT_TYPE, with the field and the cure.
 */
export async function checkedRequest(request: Request): Promise<Request> {
  const { pathname, search } = new URL(request.url);
  decode(pathname, 'path');
  // Payload has this route for every collection with accounts, and fails where none verifies addresses.
  if (/^\/api\/[\w-]+\/verify\//.test(pathname))
    throw refusal('route', 'path', { code: 'NOT_FOUND' });
  checkSearch(search);
  if (!withBody.has(request.method) || takesFile.test(pathname)) return request;
  const body = Buffer.from(await request.arrayBuffer());
  const type = mediaType(request);
  const checked = await checkBody({ request, pathname, body, type });
  const { method, headers, signal } = request;
  return new Request(request.url, {
    method,
    headers,
    signal,
    body: checked && new Uint8Array(checked),
  });
}

type Sent = { request: Request; pathname: string; body: Buffer; type: string };

async function checkBody({ request, pathname, body, type }: Sent): Promise<Buffer | null> {
  const isGraphql = pathname === '/api/graphql';
  const asksByPost = /^get$/i.test(
    request.headers.get('x-payload-http-method-override') ??
      request.headers.get('x-http-method-override') ??
      '',
  );
  if (type === 'application/x-www-form-urlencoded' && asksByPost) {
    checkSearch(`?${body.toString()}`);
    return body;
  }
  if (body.length === 0) {
    const asked = asksByPost && type === 'application/json';
    if (asked || needsData(request.method, pathname)) throw refusal('object', 'body');
    return type === 'application/json' ? body : null;
  }
  if (type === 'application/json') {
    checkJson(textOf(body), 'body');
    return body;
  }
  if (isGraphql) throw refusal('jsonOnly', 'Content-Type', { code: 'BAD_CONTENT_TYPE' });
  if (type !== 'multipart/form-data') {
    throw refusal('contentType', 'Content-Type', { code: 'BAD_CONTENT_TYPE' });
  }
  await checkForm(request, body, needsData(request.method, pathname));
  return body;
}

const needsData = (method: string, pathname: string) => takesData[method]?.test(pathname) ?? false;

/** A JSON object whose values can be stored. */
function checkJson(text: string, field: string): void {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refusal('json', field);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refusal('object', field);
  }
  checkValues(value, field);
}

async function checkForm(request: Request, body: Buffer, needed: boolean): Promise<void> {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => {
    throw refusal('form', 'body');
  });
  for (const [name, value] of form) {
    checkText(name, 'body');
    if (typeof value === 'string') checkText(value, name);
    else checkText(value.name, name);
  }
  const data = form.get('_payload');
  if (typeof data === 'string') checkJson(data, '_payload');
  else if (needed) throw refusal('formData', '_payload');
  const file = form.get('file');
  if (typeof file === 'string') checkJson(file, 'file');
}

/** Of a query's parameters, as they are written: `qs` takes what it cannot decode as it is. */
function checkSearch(search: string): void {
  const parameters: Record<string, unknown> = {};
  for (const pair of search.slice(1).split('&')) {
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const key = decode(name, 'query');
    const text = decode(value, key);
    checkText(key, 'query');
    checkText(text, key);
    if (/^sort\[(?!\d*\])/.test(key)) throw refusal('sort', 'sort');
    const last = /^joins\[[^\]]+\]\[(\w+)\]$/.exec(key)?.[1];
    if (last) checkCounts({ [last]: text });
    parameters[key] = text;
    if ((key === 'where' || key === 'data') && text !== '') checkJson(text, key);
  }
  checkCounts(parameters);
}

function decode(text: string, field: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw refusal('encoding', field);
  }
}

function textOf(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw refusal('characters', 'body');
  }
}

function mediaType(request: Request): string {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';', 1);
  return type.trim().toLowerCase();
}
