import { fetchQuery } from 'relay-runtime';
import clinics, { type clinicsQuery } from './__generated__/clinicsQuery.graphql.ts';
import { environment } from './environment.ts';

const variables = { locale: 'en', first: 3 } as const;
const data = await fetchQuery<clinicsQuery>(environment, clinics, variables).toPromise();
for (const { node } of data?.clinics.edges ?? []) {
  console.log(`${node.slug}\t${node.name}`);
}
