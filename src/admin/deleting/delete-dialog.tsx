'use client';

import { getTranslation } from '@payloadcms/translations';
import {
  Button,
  CheckboxInput,
  Modal,
  toast,
  useConfig,
  useDocumentDrawerContext,
  useDocumentInfo,
  useDocumentTitle,
  useEditDepth,
  useForm,
  useModal,
  useTranslation,
} from '@payloadcms/ui';
import { useRouter } from 'next/navigation.js';
import { formatAdminURL } from 'payload/shared';
import { useState } from 'react';
import { request } from '../request.ts';
import { deleteModal } from './delete-modal.ts';
import { NeedingList } from './needing-list.tsx';
import { deleteText } from './texts.ts';
import { useNeededBy } from './use-needed-by.ts';

/** Above Payload's drawers, of which each level is one higher. */
const ABOVE_DRAWERS = 100;

/**
 * Deletes a document, in place of Payload's own dialogs: shows which others need it, and deletes it for
 * ever only when that is confirmed. On a document in the trash, with the button that opens it.
 */
export function DeleteDialog() {
  const {
    collectionSlug = '',
    id,
    hasDeletePermission,
    hasTrashPermission,
    isTrashed,
  } = useDocumentInfo();
  const { config, getEntityConfig } = useConfig();
  const { onDelete } = useDocumentDrawerContext();
  const { title } = useDocumentTitle();
  const { setModified } = useForm();
  const { closeModal, isModalOpen, openModal } = useModal();
  const { i18n, t } = useTranslation();
  const depth = useEditDepth();
  const router = useRouter();
  const [forEver, setForEver] = useState(false);
  const [insists, setInsists] = useState(false);
  const [busy, setBusy] = useState(false);
  const slug = deleteModal(collectionSlug, id ?? '');
  const isOpen = isModalOpen(slug);
  const address = `${config.routes.api}/${collectionSlug}/${id}`;
  const neededBy = useNeededBy(address, isOpen && id !== undefined);

  const collection = getEntityConfig({ collectionSlug });
  if (!id || !collection) return null;
  const text = (key: Parameters<typeof deleteText>[0]) => deleteText(key, i18n.language);
  const label = getTranslation(collection.labels.singular, i18n);
  const mayTrash = Boolean(collection.trash && hasTrashPermission && !isTrashed);
  const purges = !mayTrash || (forEver && hasDeletePermission);
  const isNeeded = Array.isArray(neededBy) && neededBy.length > 0;
  const mayGoOn = Array.isArray(neededBy) && (!purges || !isNeeded || insists) && !busy;

  const close = () => {
    closeModal(slug);
    setForEver(false);
    setInsists(false);
  };
  const remove = async () => {
    setBusy(true);
    const answer = purges
      ? await request(`${address}?trash=true&evenIfNeeded=${insists}`, { method: 'DELETE' })
      : await request(address, {
          method: 'PATCH',
          body: { deletedAt: new Date().toISOString() },
        });
    setBusy(false);
    if (!answer.ok) {
      toast.error(answer.message ?? text('failed'));
      return;
    }
    setModified(false);
    toast.success(t(purges ? 'general:titleDeleted' : 'general:titleTrashed', { label, title }));
    close();
    if (onDelete) {
      await onDelete({ id: String(id), collectionConfig: collection });
      return;
    }
    const path = `/collections/${collectionSlug}${isTrashed ? '/trash' : ''}` as const;
    router.push(formatAdminURL({ adminRoute: config.routes.admin, path }));
  };

  return (
    <>
      {isTrashed && hasDeletePermission && (
        <Button buttonStyle="secondary" id="purge-document" onClick={() => openModal(slug)}>
          {text('purge')}
        </Button>
      )}
      <Modal
        className="confirmation-modal deleting"
        closeOnBlur={false}
        slug={slug}
        style={{ zIndex: ABOVE_DRAWERS + depth }}
      >
        <div className="confirmation-modal__wrapper">
          <div className="confirmation-modal__content">
            <h1>{t('general:confirmDeletion')}</h1>
            <p>
              {label} <strong>{title}</strong>
            </p>
            {mayTrash && hasDeletePermission && (
              <CheckboxInput
                checked={forEver}
                id="delete-for-ever"
                label={text('forEver')}
                onToggle={() => setForEver(!forEver)}
              />
            )}
            <div aria-live="polite">
              {neededBy === null && <p>{text('looking')}</p>}
              {neededBy === 'failed' && <p>{text('unknown')}</p>}
              {Array.isArray(neededBy) && !isNeeded && <p>{text('nobody')}</p>}
              {Array.isArray(neededBy) && isNeeded && (
                <>
                  <NeedingList
                    heading={text('needed')}
                    documents={neededBy}
                    adminRoute={config.routes.admin}
                    language={i18n.language}
                  />
                  <p>{text(purges ? 'purgeWarns' : 'trashWarns')}</p>
                </>
              )}
            </div>
            {purges && isNeeded && (
              <CheckboxInput
                checked={insists}
                id="delete-even-if-needed"
                label={text('insist')}
                onToggle={() => setInsists(!insists)}
              />
            )}
          </div>
          <div className="confirmation-modal__controls">
            <Button buttonStyle="secondary" disabled={busy} onClick={close} size="large">
              {t('general:cancel')}
            </Button>
            <Button disabled={!mayGoOn} id="delete-confirm" onClick={remove} size="large">
              {text(purges ? 'purge' : 'toTrash')}
            </Button>
          </div>
        </div>
      </Modal>
    </>
  );
}
