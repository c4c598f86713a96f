import { client } from './client.ts';
import { DestinationsDocument } from './generated/graphql.ts';

async function page(after: string | null) {
  const { data, error } = await client.query(DestinationsDocument, { locale: 'ar', after });
  if (!data) throw error;
  return data.destinations;
}

const first = await page(null);
const second = await page(first.pageInfo.endCursor);
for (const { node } of [...first.edges, ...second.edges]) {
  console.log([node.slug, node.direction, node.name].join('\t'));
}
