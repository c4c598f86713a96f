import { createServer } from 'node:http';
import { execute, parse, validate } from 'graphql';
import type { SiteItem } from '../../../../src/contract/index.ts';
import { createTokenSealer } from '../../../../src/feed/changes/token.ts';
import { createCatchUp } from '../../../../src/feed/replica/catch-up.ts';
import { createNode, readyReplica } from '../../../../src/feed/replica/node.ts';
import { createViews } from '../../../../src/feed/replica/view.ts';
import { schema } from '../../../../src/feed/schema/index.ts';
import { searchHere } from '../../../../src/feed/search/search-here.ts';
import { openFeedLog } from '../../../../src/feed-log/index.ts';

/** The feed's resolvers run by graphql-js over plain node:http: every query parsed and validated. */
const { DATABASE_URL = '', PAYLOAD_SECRET = '' } = process.env;
const node = createNode();
const log = await openFeedLog(DATABASE_URL);
await createCatchUp({ node })(log);
const store = readyReplica(node);
const site = [...store.after(0)].find(({ type }) => type === 'site')?.item as SiteItem;
const contextValue = {
  view: createViews()(store, site),
  tokens: createTokenSealer(PAYLOAD_SECRET),
  searcher: searchHere(),
  acceptLanguage: () => undefined,
};

function answerTo(body: string): unknown {
  const { query, variables } = JSON.parse(body) as { query: string; variables: object };
  const document = parse(query);
  const errors = validate(schema, document);
  if (errors.length > 0) return { errors };
  return execute({ schema, document, contextValue, variableValues: { ...variables } });
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const answer = answerTo(Buffer.concat(chunks).toString());
    const body = JSON.stringify(answer instanceof Promise ? await answer : answer);
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    };
    response.writeHead(200, headers).end(body);
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0 });
});
process.on('disconnect', () => process.exit());
