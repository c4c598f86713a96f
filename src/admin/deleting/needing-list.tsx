import { formatAdminURL } from 'payload/shared';
import type { Needing } from '../../../collections/references/needed-by.ts';
import { deleteText } from './texts.ts';

/** How many documents are named. */
const NAMED = 10;

type Props = {
  heading: string;
  documents: readonly Needing[];
  adminRoute: string;
  language: string;
};

/** Documents under a heading with their number, each with a link to its form. */
export function NeedingList({ heading, documents, adminRoute, language }: Props) {
  const named = documents.slice(0, NAMED);
  return (
    <>
      <p>
        {heading}: {documents.length}
      </p>
      <ul className="deleting__needing">
        {named.map(({ collection, id, title }) => {
          const href = formatAdminURL({ adminRoute, path: `/collections/${collection}/${id}` });
          return (
            <li key={`${collection}:${id}`}>
              <a href={href} target="_blank" rel="noreferrer">
                <bdi>{title}</bdi>
              </a>
            </li>
          );
        })}
        {documents.length > named.length && (
          <li>
            {deleteText('more', language)} {documents.length - named.length}
          </li>
        )}
      </ul>
    </>
  );
}
