/** The workbench's address below the admin's. */
export const workbenchPath = '/workbench' as const;

/** Parameters of the queue's filter, in the order of the address. */
export const filterNames = [
  'task',
  'locales',
  'collection',
  'state',
  'stale',
  'error',
  'age',
  'assignee',
  'due',
  'site',
  'text',
] as const;
export type FilterName = (typeof filterNames)[number];
export type Filter = Partial<Record<FilterName, string>>;

/** The filter that an address holds. */
export function filterIn(params: Readonly<Record<string, unknown>>): Filter {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = params[name];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );
}

/** A filter as a query, without what is empty; '' for none. */
export function queryOf(filter: Filter, more: Readonly<Record<string, string>> = {}): string {
  const known = filterNames.flatMap((name) => (filter[name] ? [[name, filter[name]]] : []));
  const query = new URLSearchParams([...known, ...Object.entries(more)] as [string, string][]);
  return query.size > 0 ? `?${query}` : '';
}

type Place = { collection: string; document: string; locale: string };

/**
 * Where a document's texts of a locale are edited.
 *
 * @param base the workbench's address.
 * @param from the filter of the queue, and the document's place in it.
 */
export function editorAddress(
  base: string,
  { collection, document, locale }: Place,
  from?: { filter: Filter; place: string },
): string {
  const query = from && new URLSearchParams({ queue: queryOf(from.filter), at: from.place });
  return `${base}/${collection}/${document}/${locale}${query ? `?${query}` : ''}`;
}
