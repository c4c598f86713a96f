'use client';

import { useAllFormFields, useForm, useFormProcessing, useFormSubmitted } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { isAsRefused, type Refusal, refusalIn } from './refusal.ts';
import { useErrorLinks } from './use-error-links.ts';

type Seen = Refusal & { ofDraft: boolean; isChanged: boolean };

/**
 * In every form: after a refused save the fields and tabs that are wrong are marked until something is
 * changed, and each line of the message leads to its field.
 *
 * Payload 3.90 asks the server about a form while it is typed into. An answer to a question from before
 * the refusal says that all is well, and takes the marks away. And a refused draft marks nothing at all.
 */
export function FormErrors() {
  const [fields, dispatch] = useAllFormFields();
  const { setModified, setSubmitted } = useForm();
  const submitted = useFormSubmitted();
  const processing = useFormProcessing();
  const refusal = useRef<Seen>(undefined);
  useErrorLinks();

  useEffect(() => {
    if (processing) {
      refusal.current = undefined;
      return;
    }
    const seen = refusal.current;
    const found = refusalIn(fields);
    if (!seen) {
      if (!found) return;
      refusal.current = { ...found, ofDraft: !submitted, isChanged: false };
      setSubmitted(true);
      // What was written is not saved: Payload forgets that, and would let it be left without a word.
      setModified(true);
      return;
    }
    if (seen.isChanged) return;
    if (!isAsRefused(fields, seen)) {
      refusal.current = { ...seen, isChanged: true };
      // A draft may lack what a publication needs: it is not asked for while one writes on.
      if (seen.ofDraft) setSubmitted(false);
      return;
    }
    if (!found && submitted) dispatch({ type: 'ADD_SERVER_ERRORS', errors: seen.errors });
  }, [fields, submitted, processing, dispatch, setModified, setSubmitted]);
  return null;
}
