import { ask } from './ask.ts';
import { ClinicsDocument } from './generated/graphql.ts';

const { clinics } = await ask(ClinicsDocument, { locale: 'en', filter: { country: 'RU' } });
for (const { node } of clinics.edges) {
  console.log(`${node.slug}\t${node.name}`);
}
