'use client';

import { Button, useConfig, useListQuery, useSelection, useTranslation } from '@payloadcms/ui';
import type { Where } from 'payload';
import { mergeListSearchAndWhere } from 'payload/shared';
import { useState } from 'react';
import { amount } from '../words/amounts.ts';
import { DeleteSeveralDialog } from './delete-several-dialog.tsx';
import { deleteText } from './texts.ts';

type Props = {
  collectionSlug: string;
  inTrash: boolean;
  mayTrash: boolean;
  mayPurge: boolean;
};

/**
 * Above a list, in place of Payload's own: deletes the documents that are ticked, or all in the trash, and says
 * first what the sites and other documents would lose.
 */
export function DeleteSelected({ collectionSlug, inTrash, mayTrash, mayPurge }: Props) {
  const { count, selectAll, selectedIDs } = useSelection();
  const { query } = useListQuery();
  const { getEntityConfig } = useConfig();
  const { language } = useTranslation().i18n;
  const [asked, setAsked] = useState<Where>();
  const collectionConfig = getEntityConfig({ collectionSlug });
  if (!(mayPurge || (mayTrash && !inTrash))) return null;

  const inTrashAlone: Where[] = inTrash ? [{ deletedAt: { exists: true } }] : [];
  const ticked = (): Where => {
    if (selectAll !== 'allAvailable') return { id: { in: selectedIDs } };
    const where = (query?.where ?? {}) as Where;
    return mergeListSearchAndWhere({ collectionConfig, search: query?.search ?? '', where });
  };
  return (
    <div className="delete-selected">
      {(count ?? 0) > 0 && (
        <Button
          buttonStyle="secondary"
          id="delete-selected"
          margin={false}
          onClick={() => setAsked({ and: [ticked(), ...inTrashAlone] })}
          size="small"
        >
          {deleteText('several', language)} ({amount(count ?? 0, language)})…
        </Button>
      )}
      {inTrash && (
        <Button
          buttonStyle="secondary"
          id="empty-trash"
          margin={false}
          onClick={() => setAsked({ and: inTrashAlone })}
          size="small"
        >
          {deleteText('empty', language)}…
        </Button>
      )}
      {asked && (
        <DeleteSeveralDialog
          collectionSlug={collectionSlug}
          where={asked}
          inTrash={inTrash}
          mayTrash={mayTrash}
          mayPurge={mayPurge}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
