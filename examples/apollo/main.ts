import { client } from './client.ts';
import { SearchDocument } from './generated/graphql.ts';

const { data } = await client.query({
  query: SearchDocument,
  variables: { words: 'heart', locale: 'en' },
});
for (const { node } of data?.search.hits ?? []) {
  const beds = node.__typename === 'Clinic' ? node.beds : null;
  console.log([node.__typename, node.slug, beds].join('\t'));
}
