import { request } from '../request.ts';

type Selected = {
  count: number;
  /** Everything that the list's filter lets through, on all its pages. */
  isEverything: boolean;
  /** Ids ticked by hand. */
  selected: readonly string[];
  /** The documents in the REST API, with the list's filter. */
  address: string;
};

type Page = { docs: { id: string | number }[]; hasNextPage: boolean };

/** As many as REST gives at once. */
const PAGE = 200;

/** The ids that are selected in a list, or all. @returns undefined when the server did not say. */
export async function selectedDocuments({
  count,
  isEverything,
  selected,
  address,
}: Selected): Promise<'all' | readonly string[] | undefined> {
  if (count === 0) return 'all';
  if (!isEverything) return selected;
  const ids: string[] = [];
  for (let page = 1; ; page++) {
    const query = `depth=0&draft=true&select[displayTitle]=true&limit=${PAGE}&page=${page}`;
    const answer = await request<Page>(`${address}&${query}`);
    if (!answer.ok) return undefined;
    ids.push(...answer.data.docs.map(({ id }) => String(id)));
    if (!answer.data.hasNextPage) return ids;
  }
}
