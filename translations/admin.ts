/** Where the admin's menu lists what belongs to translation. */
export const group = { ru: 'Переводы', en: 'Translations' };

/** A field that no form, no list and no filter shows. */
export const unseen = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
  disableGroupBy: true,
} as const;

/** A cell of a list, from the admin's components: `cell('translations/LanguageCell')`. */
export const cell = (file: string) => ({
  components: { Cell: `/src/admin/${file}.tsx#${file.split('/').at(-1)}` },
});
