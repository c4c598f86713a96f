'use client';

import { DefaultListView, useListDrawerContext, useListQuery } from '@payloadcms/ui';
import type { ListViewClientProps } from 'payload';
import { type ReactNode, useEffect, useMemo } from 'react';
import { DayFilter } from '../dates/day-filter.tsx';
import { DeleteSelected } from '../deleting/delete-selected.tsx';
import { noteList } from '../saving/read-versions.ts';

type Props = ListViewClientProps & {
  /** The paths of the collection's days, as a filter names them. */
  days: readonly string[];
  /** Whether the server knows what else refers to documents of the collection. */
  hasConsequences: boolean;
  /** Whether the collection has a trash. */
  hasTrash: boolean;
};

/**
 * Payload's list with parts of our own where it has no slot: it renders the filters of a collection's
 * outermost fields alone, and most days are in rows and groups.
 */
export function ListView({ days, hasConsequences, hasTrash, renderedFilters, ...props }: Props) {
  const { collectionSlug } = props;
  const { data } = useListQuery();
  const { isInDrawer } = useListDrawerContext();
  useEffect(() => {
    if (!isInDrawer) noteList(collectionSlug, data?.docs ?? []);
  }, [collectionSlug, data, isInDrawer]);
  const filters = useMemo(
    () =>
      new Map<string, ReactNode>([
        ...(renderedFilters ?? []),
        ...days.map((path) => [path, <DayFilter key={path} path={path} />] as const),
      ]),
    [days, renderedFilters],
  );
  const { disableBulkDelete, hasDeletePermission, hasTrashPermission, viewType } = props;
  const inTrash = viewType === 'trash';
  if (isInDrawer || disableBulkDelete || !hasConsequences) {
    return <DefaultListView {...props} renderedFilters={filters} />;
  }
  return (
    <DefaultListView
      {...props}
      renderedFilters={filters}
      disableBulkDelete
      // Payload's button that empties the trash is there for those who have it.
      hasDeletePermission={hasDeletePermission && !inTrash}
      BeforeListTable={
        <>
          <DeleteSelected
            collectionSlug={collectionSlug}
            inTrash={inTrash}
            mayTrash={Boolean(hasTrash && hasTrashPermission)}
            mayPurge={Boolean(hasDeletePermission)}
          />
          {props.BeforeListTable}
        </>
      }
    />
  );
}
