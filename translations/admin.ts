/** Where the admin's menu lists what belongs to translation. */
export const group = { ru: 'Переводы', en: 'Translations' };

/** A field that no form, no list and no filter shows. */
export const unseen = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  disableGroupBy: true,
} as const;

/** A cell of a list, by the path of its component, as Payload's import map names it. */
export const cell = (component: string) => ({ components: { Cell: component } });
