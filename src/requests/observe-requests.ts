import { randomBytes } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** A route that refuses, whatever it is asked. */
export const REFUSED = '/bad-request';

type Started = { request: IncomingMessage; response: ServerResponse };

/**
 * Looks at each request before Next does, which has no place of its own for it: its proxy file would
 * read and copy every body.
 */
export function observeRequests(): void {
  subscribe('http.server.request.start', (started) => prepare(started as Started));
}

/**
 * Adds the connection's own address to X-Forwarded-For (Next does so only where a client has sent none);
 * refuses a request with two hosts, which a proxy and the server behind it may read differently; and
 * gives the pages of the admin their content security policy, whose nonce Next takes from the request.
 */
export function prepare({ request, response }: Started): void {
  const { headers, rawHeaders, socket } = request;
  const hops = [headers['x-forwarded-for'], socket.remoteAddress];
  headers['x-forwarded-for'] = hops.filter((hop) => hop !== undefined).join(', ');
  delete headers['content-security-policy'];
  delete headers['content-security-policy-report-only'];
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host');
  if (hosts.length > 1) {
    request.url = REFUSED;
    return;
  }
  if (process.env.NODE_ENV !== 'production' || !isAdminPage(request.url ?? '')) return;
  const policy = contentSecurityPolicy(randomBytes(16).toString('base64'));
  headers['content-security-policy'] = policy;
  response.setHeader('Content-Security-Policy', policy);
}

const isAdminPage = (url: string) => /^\/admin(?:[/?#]|$)/.test(url);
