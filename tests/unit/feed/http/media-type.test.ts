import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { createHandler } from 'graphql-http';
import { expect, it } from 'vitest';
import { mediaTypeOf } from '../../../../src/feed/http/media-type.ts';

const handler = createHandler({ schema: buildSchema('type Query { a: Int }') });

const part = fc
  .tuple(
    fc.constantFrom(
      'application/json',
      'application/graphql-response+json',
      'Application/JSON',
      'application/*',
      '*/*',
      'text/html',
      '',
    ),
    fc.constantFrom('', ';q=0.5', '; charset=utf-8', ';charset=utf8', ';charset=latin1'),
  )
  .map(([type, parameters]) => `${type}${parameters}`);

it('the media type is the one that the reference implementation answers with, whatever is accepted', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 4 }), async (parts) => {
      const accept = parts.join(', ');
      const [, { status, headers }] = await handler({
        method: 'GET',
        url: '/?query={a}',
        headers: { accept },
        body: null,
        raw: null,
        context: undefined,
      });
      const expected = status === 406 ? undefined : headers?.['content-type']?.split(';')[0];
      expect(mediaTypeOf(accept)).toBe(expected);
    }),
  );
});
