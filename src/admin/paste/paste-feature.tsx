'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { toast, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';
import { counted } from '../words/plural.ts';
import { cleanPasted } from './clean-pasted.ts';
import { pasteText, picture } from './texts.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Pastes what `cleanPasted` makes of HTML from elsewhere, and says which pictures stayed behind. */
function PastePlugin() {
  const [editor] = useLexicalComposerContext();
  const { i18n } = useTranslation();
  const { language } = i18n;
  useEffect(() => {
    const cleaned = new WeakSet<object>();
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!(event instanceof ClipboardEvent) || cleaned.has(event)) return false;
        const { clipboardData } = event;
        const html = clipboardData?.getData('text/html');
        // What comes from an editor of this kind needs no mending.
        if (!html || clipboardData?.getData('application/x-lexical-editor')) return false;
        const { html: clean, pictures } = cleanPasted(html, parse);
        const data = new DataTransfer();
        const files = clean === '' ? [...(clipboardData?.files ?? [])] : [];
        for (const file of files) data.items.add(file);
        if (clean !== '') data.setData('text/html', clean);
        if (clean !== '') data.setData('text/plain', clipboardData?.getData('text/plain') ?? '');
        const again = new ClipboardEvent('paste', { clipboardData: data, cancelable: true });
        cleaned.add(again);
        event.preventDefault();
        editor.dispatchCommand(PASTE_COMMAND, again);
        if (pictures > files.length) {
          toast.warning(
            `${counted(pictures - files.length, picture, language)}: ${pasteText('dropped', language)}`,
          );
        }
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
  }, [editor, language]);
  return null;
}

/** The part of the editor that pastes; collections/fields/pasting.ts names it. */
export const PasteFeature = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'normal' }],
});
