/** A text of the interface in its two languages. */
export type Label = { ru: string; en: string };

/** The labels of a collection. */
export type CollectionLabels = { singular: Label; plural: Label };
