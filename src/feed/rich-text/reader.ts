import type { Target } from './targets.ts';

/** An item that a text leads to, as its reader knows it. */
export type Reference = { globalId: string; typeName: string; name: string | null };

/** An image that a text shows, as its reader sees it. */
export type Picture = {
  src: string;
  width: number | null;
  height: number | null;
  alt: string | null;
  caption: string | null;
};

/** For whom a rich text is written: what that one may see, and in which language it is. */
export type TextReader = {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Null for what is out of the reader's scope. */
  item: (target: Target) => Reference | null;
  /** Null for what may not be shown (any more). */
  picture: (id: string) => Picture | null;
};
