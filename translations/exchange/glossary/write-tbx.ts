import type { Payload } from 'payload';
import { type ConceptDocument, conceptOf } from '../../glossary/concepts/concept-of.ts';
import type { ConceptTerm, TermStatus } from '../../glossary/concepts/types.ts';
import { ownConceptId } from '../../glossary/import/own-concept.ts';
import { localeTags } from '../../locales.ts';
import { pagesById } from '../../pages-by-id.ts';
import { xmlAttributes, xmlText } from '../../xml/write-xml.ts';

const PAGE = 200;

const statuses: Record<TermStatus, string> = {
  preferred: 'preferredTerm-admn-sts',
  accepted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};

/** The glossary as TBX-Basic (ISO 30042:2019, DCA style), an entry for each concept. */
export async function* writeTbx(payload: Payload): AsyncGenerator<string> {
  const root = {
    style: 'dca',
    type: 'TBX-Basic',
    'xml:lang': 'en',
    xmlns: 'urn:iso:std:iso:30042:ed-2',
  };
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx${xmlAttributes(root)}>`,
    '<tbxHeader><fileDesc><sourceDesc><p>Polyclinic</p></sourceDesc></fileDesc></tbxHeader>',
    '<text><body>\n',
  ].join('\n');
  const pages = pagesById(
    (page) => payload.db.find<ConceptDocument>({ collection: 'glossaryTerms', ...page }),
    { limit: PAGE },
  );
  for await (const concepts of pages) yield concepts.map(entryOf).join('');
  yield '</body></text>\n</tbx>\n';
}

function entryOf(document: ConceptDocument): string {
  const { definition, note, domain, externalId, id } = document;
  const { terms } = conceptOf(document);
  const described = { subjectField: domain, definition };
  return [
    `<conceptEntry${xmlAttributes({ id: ownConceptId(externalId ?? String(id)) })}>`,
    ...Object.entries(described).map(([type, text]) =>
      text ? `<descrip type="${type}">${xmlText(text)}</descrip>` : '',
    ),
    note ? `<note>${xmlText(note)}</note>` : '',
    ...localeTags.map((locale) => {
      const own = terms.filter((term) => term.locale === locale);
      return own.length > 0
        ? `<langSec xml:lang="${locale}">${own.map(termOf).join('')}</langSec>`
        : '';
    }),
    '</conceptEntry>\n',
  ].join('');
}

const termOf = ({ term, status }: ConceptTerm): string =>
  `<termSec><term>${xmlText(term)}</term><termNote type="administrativeStatus">${statuses[status]}</termNote></termSec>`;
