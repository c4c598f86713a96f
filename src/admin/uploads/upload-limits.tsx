'use client';

import { toast, useConfig, useTranslation } from '@payloadcms/ui';
import { type ReactNode, useEffect } from 'react';
import { refusalOfFile } from './refusal-of-file.ts';
import { tellUploadFailures } from './tell-upload-failures.ts';

/** How files come into the admin, each before its dropzone hears of it. */
const events = ['change', 'drop', 'paste'] as const;

/**
 * Around the whole admin: says that a file is too large or of a kind that is not taken before a byte of it
 * is sent, wherever files are chosen, dropped or pasted. The others of a choice are kept. What fails on its
 * way all the same is told as well.
 */
export function UploadLimits({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const { config } = useConfig();

  useEffect(() => {
    const { fetch } = window;
    const uploads = config.collections.filter(({ upload }) => upload);
    const addresses = uploads.map(({ slug }) => `${config.routes.api}/${slug}`);
    window.fetch = tellUploadFailures(fetch.bind(window), { addresses, language });
    return () => {
      window.fetch = fetch;
    };
  }, [config, language]);

  useEffect(() => {
    const check = (event: Event) => {
      const { target } = event;
      if (!(target instanceof Element && target.closest('.dropzone'))) return;
      const files = filesOf(event);
      const refusals = files.map((file) => refusalOfFile(file, language));
      const reasons = refusals.filter((reason) => reason !== null);
      if (reasons.length === 0) return;
      toast.error(
        <ul className="upload-refusals">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>,
      );
      event.preventDefault();
      event.stopImmediatePropagation();
      const kept = new DataTransfer();
      files.forEach((file, index) => {
        if (refusals[index] === null) kept.items.add(file);
      });
      sendAgain(event, kept);
    };
    for (const name of events) window.addEventListener(name, check, true);
    return () => {
      for (const name of events) window.removeEventListener(name, check, true);
    };
  }, [language]);
  return children;
}

function filesOf(event: Event): File[] {
  if (event instanceof DragEvent) return [...(event.dataTransfer?.files ?? [])];
  if (event instanceof ClipboardEvent) return [...(event.clipboardData?.files ?? [])];
  return event.target instanceof HTMLInputElement ? [...(event.target.files ?? [])] : [];
}

/** The same event with the files that are kept; the input is emptied where there are none. */
function sendAgain({ target, type }: Event, kept: DataTransfer): void {
  if (target instanceof HTMLInputElement) target.files = kept.files;
  if (kept.files.length === 0) return;
  const options = { bubbles: true, cancelable: true };
  const again =
    type === 'drop'
      ? new DragEvent(type, { ...options, dataTransfer: kept })
      : type === 'paste'
        ? new ClipboardEvent(type, { ...options, clipboardData: kept })
        : new Event(type, options);
  target?.dispatchEvent(again);
}
