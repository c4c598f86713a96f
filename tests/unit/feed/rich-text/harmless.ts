import type { IOptions } from 'sanitize-html';

/** What a site may let through without a thought: no script, no style, no handler. */
export const harmless: IOptions = {
  allowedTags: [
    ...['div', 'p', 'h2', 'h3', 'h4', 'blockquote', 'ul', 'ol', 'li', 'table', 'tbody', 'tr', 'th'],
    ...['td', 'hr', 'br', 'figure', 'img', 'figcaption', 'aside', 'a'],
    ...['strong', 'em', 's', 'u', 'sub', 'sup'],
  ],
  allowedAttributes: {
    '*': ['lang', 'dir'],
    a: ['href', 'target', 'rel', 'data-id', 'data-type'],
    aside: ['data-tone'],
    img: ['src', 'alt', 'width', 'height'],
    li: ['data-checked'],
    ol: ['start'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
};
