import type { FastifyRequest } from 'fastify';
import { rateHeaders } from '../limits/rate-limit.ts';
import type { FeedNode } from '../replica/node.ts';
import { feedVersion } from '../schema/sdl.ts';
import { ageSeconds } from './health-routes.ts';

/** Header fields as Node takes them: names and values in turn. */
export type Fields = readonly string[];

export const fieldsOf = (headers: Readonly<Record<string, string>>): Fields =>
  Object.entries(headers).flat();

/** Makes the header fields of everything that is sent, but for those of what it says. */
export function createOwnHeaders({
  node,
  isEnding,
}: {
  node: FeedNode;
  isEnding: () => boolean;
}): (request: FastifyRequest) => string[] {
  return ({ id, asker, rate }) => {
    const fields = ['x-feed-version', feedVersion, 'x-content-type-options', 'nosniff'];
    fields.push('x-request-id', id);
    if (asker && rate) {
      const rated = rateHeaders(asker.site, rate);
      for (const name in rated) fields.push(name, rated[name] as string);
    }
    const age = ageSeconds(node);
    if (age !== null) fields.push('x-feed-age', String(age));
    // Or the connection of an answer that was under way would keep the node from ending.
    if (isEnding()) fields.push('connection', 'close');
    return fields;
  };
}
