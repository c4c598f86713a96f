'use client';

import { PopupList, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui';
import { deleteModal } from './delete-modal.ts';

/** In the menu of a document: opens the dialog that deletes it, in place of Payload's own. */
export function DeleteItem() {
  const { collectionSlug, id, hasDeletePermission, hasTrashPermission } = useDocumentInfo();
  const { t } = useTranslation();
  const { openModal } = useModal();
  if (!id || !(hasDeletePermission || hasTrashPermission)) return null;
  return (
    <PopupList.Button
      id="delete-document"
      onClick={() => openModal(deleteModal(collectionSlug, id))}
    >
      {t('general:delete')}
    </PopupList.Button>
  );
}
