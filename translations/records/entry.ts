import { createHash } from 'node:crypto';
import type { LeafKind } from '../overlay/leafTree.ts';

/** A text or a Lexical tree. */
export type LeafValue = string | Record<string, unknown>;

export type EntryState = 'inReview' | 'approved';

/** Who wrote the working text. */
export type EntryOrigin = 'human' | 'import' | 'seed';

/** The text of one localized leaf in one target locale. */
export type TranslationEntry = {
  /** Id path of the leaf in its document. */
  path: string;
  kind: LeafKind;
  state: EntryState;
  /** The working text, which the admin shows; the public is served `approved` only. */
  value: LeafValue;
  origin: EntryOrigin;
  /** Hash of the source text that the working text was written beside. */
  sourceHash: string;
  /** Id of the user who wrote the working text; null for a script. */
  by: string | null;
  /** ISO 8601. */
  at: string;
  /** The live text: it stays while a new wording waits for review. */
  approved: ApprovedText | null;
  /**
   * Approved beside a source text that is not published yet: it goes live with exactly that text,
   * so that an unpublished edit is seen in no language.
   */
  approvedAhead: ApprovedText | null;
};

export type ApprovedText = {
  value: LeafValue;
  /** Hash of the source text that it was approved beside. */
  sourceHash: string;
  /** Id of the reviewer; null for a script. */
  by: string | null;
  /** ISO 8601. */
  at: string;
};

/** What of an entry may be served beside a published source text; null when nothing may. */
export function liveText(entry: TranslationEntry, published: unknown): ApprovedText | null {
  const ahead = entry.approvedAhead;
  return ahead && ahead.sourceHash === hashOf(published) ? ahead : entry.approved;
}

/** Whether a leaf holds text: blank strings and empty rich text trees do not. */
export function hasText(value: unknown): value is LeafValue {
  if (typeof value === 'string') {
    return value.trim() !== '';
  }
  return typeof value === 'object' && value !== null && treeHasContent(value);
}

/** A short hash of a leaf's value; '' for a leaf without text. Key order does not matter. */
export function hashOf(value: unknown): string {
  if (!hasText(value)) {
    return '';
  }
  return createHash('sha256').update(canonical(value)).digest('base64url').slice(0, 16);
}

/** JSON with sorted keys: databases do not keep the order of keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

type TreeNode = { type?: string; text?: string; root?: TreeNode; children?: TreeNode[] };

const emptyContainers = new Set(['root', 'paragraph', 'linebreak']);

function treeHasContent(node: TreeNode): boolean {
  if (node.root) {
    return treeHasContent(node.root);
  }
  if (node.type === 'text') {
    return (node.text ?? '').trim() !== '';
  }
  if (node.children?.some(treeHasContent)) {
    return true;
  }
  return node.type !== undefined && !emptyContainers.has(node.type) && !node.children;
}
