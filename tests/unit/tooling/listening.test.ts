import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from 'vitest';
import { cannotListen, requireFreePort } from '../../../src/listening.ts';

const host = '127.0.0.1';

it('A port that is taken is refused with its number, its setting and the cure', async () => {
  const taken = createServer().listen(0, host);
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const required = () => requireFreePort({ setting: 'CMS_PORT', port, host });
  await expect(required()).rejects.toMatchObject({
    code: 'BAD_SETTING',
    message: `CMS_PORT: port ${port} of ${host} is taken. End what listens there, or set another port.`,
  });
  taken.close();
  await once(taken, 'close');
  await expect(required()).resolves.toBeUndefined();
});

it('An address that is not this machine’s is refused with HOST', async () => {
  const elsewhere = { setting: 'CMS_PORT', port: 0, host: '203.0.113.1' };
  await expect(requireFreePort(elsewhere)).rejects.toMatchObject({
    code: 'BAD_SETTING',
    message: expect.stringContaining('HOST: this machine has no address 203.0.113.1'),
  });
});

it('Any other error is left as it is', () => {
  const error = new Error('the cable is out');
  expect(cannotListen(error, { setting: 'CMS_PORT', port: 1, host })).toBe(error);
});
