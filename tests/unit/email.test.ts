import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Payload } from 'payload';
import { afterEach, expect, it } from 'vitest';
import { email, type SendsNow } from '../../src/email.ts';
import { eventually } from '../support/eventually.ts';

const MAIL_FROM = 'no-reply@example.org';
const message = {
  to: 'doctor@example.org',
  subject: 'Reset your password',
  html: 'https://cms.example.org/admin/reset/the-token',
};

let close = () => {};
afterEach(() => close());

/** A mail server that hangs up on the first clients, as many as it is told, and takes what others send. */
async function aMailServer(hangsUpOn: number) {
  const mails: string[] = [];
  let clients = 0;
  const server = createServer((socket) => {
    clients += 1;
    if (clients <= hangsUpOn) socket.destroy();
    else take(socket, mails);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  close = () => server.close();
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, mails };
}

function take(socket: Socket, mails: string[]): void {
  let isBody = false;
  let body = '';
  socket.write('220 ready\r\n');
  socket.on('data', (chunk) => {
    const text = String(chunk);
    if (isBody) {
      body += text;
      if (!body.endsWith('\r\n.\r\n')) return;
      isBody = false;
      mails.push(body);
      socket.write('250 taken\r\n');
    } else if (text.startsWith('DATA')) {
      isBody = true;
      socket.write('354 go on\r\n');
    } else socket.write(text.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n');
  });
}

async function aSender(url: string, pausesMs: number[] = []) {
  const lines: object[] = [];
  const log = (line: object) => void lines.push(line);
  const payload = { logger: { error: log, warn: log } } as unknown as Payload;
  const adapter = await email({ SMTP_URL: url, MAIL_FROM }, pausesMs);
  const { sendNow } = adapter({ payload }) as unknown as SendsNow;
  return { lines, send: () => adapter({ payload }).sendEmail(message), sendNow };
}

it('A mail is sent once, after the tries that the mail server has cut off', async () => {
  const { url, mails } = await aMailServer(2);
  const { lines, send } = await aSender(url, [1, 1]);
  await send();
  await expect.poll(() => mails.length, eventually).toBe(1);
  expect(mails[0]).toContain('the-token');
  expect(lines).toHaveLength(2);
});

it('A mail that cannot be sent is given up, and neither its text nor its reader is logged', async () => {
  const { url, mails } = await aMailServer(9);
  const { lines, send } = await aSender(url, [1, 1]);
  await send();
  await expect.poll(() => lines.length, eventually).toBe(3);
  expect(lines.at(-1)).toMatchObject({ subject: message.subject, tries: 3 });
  expect(JSON.stringify(lines)).not.toMatch(/the-token|doctor@/);
  expect(mails).toEqual([]);
});

it('A mail whose end is waited for is tried once: it was taken, or it fails', async () => {
  const { url, mails } = await aMailServer(1);
  const { lines, sendNow } = await aSender(url, [1, 1]);
  await expect(sendNow({ ...message, messageId: '<one@example.org>' })).rejects.toThrow();
  expect(mails).toEqual([]);
  await sendNow({ ...message, messageId: '<one@example.org>' });
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatch(/^Message-ID: <one@example\.org>\r$/m);
  expect(lines).toEqual([]);
});

it('A sender does not wait for a mail server that says nothing', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  const { port } = server.address() as AddressInfo;
  const { lines, send } = await aSender(`smtp://127.0.0.1:${port}`, []);
  await send();
  expect(lines).toEqual([]);
  await expect.poll(() => sockets.length, eventually).toBe(1);
  for (const socket of sockets) socket.destroy();
  server.close();
});

it('Without a mail server a notification is printed to the log, and of a reset of a password its subject alone', async () => {
  const { lines, send, sendNow } = await aSender('');
  await send();
  await sendNow({ ...message, subject: 'Work for you', text: 'A clinic was assigned to you' });
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('Reset your password');
  expect(lines[1]).toContain('Work for you”\nA clinic was assigned to you');
  expect(JSON.stringify(lines)).not.toMatch(/the-token|doctor@/);
});
