import { describe, expect, it } from 'vitest';
import { refusalByServer } from '../../../src/admin/uploads/refused-files.ts';
import { tellUploadFailures } from '../../../src/admin/uploads/tell-upload-failures.ts';

const addresses = ['/api/media'];
const upload = { method: 'POST', body: new FormData() };
const fetching = (answer: () => Promise<Response>) =>
  tellUploadFailures(answer, { addresses, language: 'ru' });

const messageOf = async (response: Response) =>
  ((await response.json()) as { errors: { message: string }[] }).errors[0]?.message;

describe('an upload that fails', () => {
  it.each<[string, () => Promise<Response>, number, string]>([
    ['finds no server', () => Promise.reject(new TypeError('Failed to fetch')), 503, 'не ответил'],
    ['meets a proxy’s limit', async () => html(413), 413, 'такого размера'],
    ['meets a proxy without a server', async () => html(502), 502, 'не ответил'],
    ['is answered with a page', async () => html(200), 503, 'не ответил'],
  ])('has a reason in JSON when it %s', async (_name, answer, status, words) => {
    const response = await fetching(answer)('/api/media?locale=ru', upload);
    expect(response.status).toBe(status);
    expect(await messageOf(response)).toContain(words);
  });

  it('keeps the reason that the server gives', async () => {
    const own = Response.json({ errors: [{ message: 'Файл пуст' }] }, { status: 400 });
    expect(await fetching(async () => own)('/api/media?locale=ru', upload)).toBe(own);
  });

  it.each<[string, () => Promise<Response>, string | undefined]>([
    ['the server refuses for its content', async () => refusedFor('file'), 'не изображение'],
    ['is refused for another field alone', async () => refusedFor('alt'), undefined],
    ['does not get through', () => Promise.reject(new TypeError()), 'не ответил'],
    ['is taken', async () => Response.json({ doc: {} }, { status: 201 }), undefined],
  ])('leaves its reason with a file that %s', async (_name, answer, words) => {
    const file = new File(['a text'], 'disguise.jpg');
    const body = new FormData();
    body.append('file', file);
    const send = (reply: () => Promise<Response>) =>
      fetching(reply)('/api/media?locale=ru', { ...upload, body });
    await send(async () => refusedFor('file'));
    await send(answer);
    if (words) expect(refusalByServer(file)).toContain(words);
    else expect(refusalByServer(file)).toBeUndefined();
    expect(refusalByServer(new File(['another'], file.name))).toBeUndefined();
  });

  it('is no other request, whose failure is left to whoever asked', async () => {
    const fetch = fetching(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(fetch('/api/media?locale=ru')).rejects.toThrow('Failed to fetch');
    await expect(fetch('/api/clinics', upload)).rejects.toThrow('Failed to fetch');
  });
});

function refusedFor(path: string): Response {
  const errors = [{ path, message: path === 'file' ? 'не изображение' : 'обязательно' }];
  return Response.json({ errors: [{ message: 'Ошибка', data: { errors } }] }, { status: 400 });
}

function html(status: number): Response {
  return new Response('<html></html>', { status, headers: { 'content-type': 'text/html' } });
}
