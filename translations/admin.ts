/** Where the admin's menu lists what belongs to translation. */
export const group = { ru: 'Переводы', en: 'Translations' };

/** A field that no form and no list shows. */
export const unseen = { hidden: true, disableListColumn: true };

/** A cell of a list, from the admin's components: `cell('translations/LanguageCell')`. */
export const cell = (file: string) => ({
  components: { Cell: `/src/admin/${file}.tsx#${file.split('/').at(-1)}` },
});
