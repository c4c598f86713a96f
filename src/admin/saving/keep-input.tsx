'use client';

import {
  Button,
  useAllFormFields,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useTranslation,
} from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { momentHere } from '../dates/moment-here.ts';
import { type KeptInput, keepInput, keyOf, readInput } from './kept-input.ts';
import { onSave } from './saved.ts';
import { savingText } from './texts.ts';

/** After how long a pause of the typist input is kept, in milliseconds. */
const PAUSE_MS = 500;

/**
 * In every form of content: keeps what is typed in this browser until it is saved, and offers it
 * again after a crash, a reload or a session that ended. The server knows nothing of it: a draft
 * there would be one for everybody (adr/0017).
 */
export function KeepInput() {
  const { user } = useAuth();
  const { collectionSlug, id } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const [fields] = useAllFormFields();
  const { reset, setModified } = useForm();
  const modified = useFormModified();
  const [found, setFound] = useState<KeptInput | null>(null);
  const owner = user ? String(user.id) : null;
  const key =
    owner &&
    keyOf({ user: owner, collection: String(collectionSlug), id: String(id ?? 'new'), locale });

  useEffect(() => {
    if (key) setFound(readInput(window.localStorage, key, Date.now()));
  }, [key]);

  useEffect(() => {
    if (!key || !modified) return;
    const timer = setTimeout(() => {
      const data = reduceFieldsToValues(fields, true);
      keepInput(window.localStorage, key, { at: new Date().toISOString(), data });
      setFound(null);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [fields, key, modified]);

  useEffect(() => {
    if (!key) return;
    return onSave(`/api/${[collectionSlug, id].filter(Boolean).join('/')}`, () => {
      window.localStorage.removeItem(key);
      setFound(null);
    });
  }, [key, collectionSlug, id]);

  if (!found || !key) return null;
  const bringBack = async () => {
    await reset(found.data);
    setModified(true);
    setFound(null);
  };
  const discard = () => {
    window.localStorage.removeItem(key);
    setFound(null);
  };
  return createPortal(
    <div className="kept-input" role="status">
      <span>{savingText('unsaved', i18n.language).replace('{when}', momentHere(found.at))}</span>
      <Button size="small" onClick={bringBack}>
        {savingText('bringBack', i18n.language)}
      </Button>
      <Button size="small" buttonStyle="secondary" onClick={discard}>
        {savingText('discard', i18n.language)}
      </Button>
    </div>,
    document.body,
  );
}
