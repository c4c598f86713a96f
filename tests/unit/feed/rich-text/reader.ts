import type { TextReader } from '../../../../src/contract/rich-text.ts';

/** Nodes of a rich text, by the editor's words. */
export const run = (text: string, format = 0) => ({ type: 'text', text, format });
export const node = (type: string, children: object[], extra: object = {}) => ({
  type,
  ...extra,
  children,
});
export const treeOf = (...children: object[]) => ({ root: node('root', children) });
export const linkTo = (fields: object, ...children: object[]) => node('link', children, { fields });
export const toClinic = (id: string) => ({
  linkType: 'internal',
  doc: { relationTo: 'clinics', value: id },
});

/** A reader who may see everything but what has `secret` in its id. */
export const aReader = (more: Partial<TextReader> = {}): TextReader => ({
  lang: 'ru',
  dir: 'ltr',
  item: ({ type, id }) =>
    id.includes('secret')
      ? null
      : { globalId: `${type}-${id}`, typeName: 'Clinic', name: `«${id}»` },
  picture: (id) =>
    id.includes('secret')
      ? null
      : {
          src: `https://cms.test/media/${id}.jpg`,
          width: 4,
          height: 3,
          alt: 'A & B',
          caption: null,
        },
  ...more,
});
