import { client } from './client.ts';
import { ClinicDocument } from './generated/graphql.ts';

// The third answer is the cache's, and must be the first one.
for (const locale of ['ar', 'en', 'ar'] as const) {
  const { data } = await client.query(ClinicDocument, { slug: 'heart', locale });
  console.log([locale, data?.clinic?.name].join('\t'));
}
