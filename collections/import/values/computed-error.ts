/** What spreadsheets in several languages, and programs, write where there is no value. */
const errors: readonly RegExp[] = [
  // #REF!, #NAME?, #DIV/0!, #ССЫЛКА!, #ИМЯ?, #WERT!, #¡REF!
  /^#¡?[\p{Lu}\d/_ ]+[!?]$/u,
  // #N/A, #Н/Д, #N/D, #NV, #YOK, #GETTING_DATA
  /^#(?:N\/A|Н\/Д|N\/D|N\.D\.|NV|YOK|GETTING_DATA)(?:!|$)/u,
  // LibreOffice
  /^Err:\d{3}$/,
  // A column that was too narrow when the table was copied from the screen
  /^#{3,}$/,
  /^(?:NaN|undefined|null|NULL|\\N|\[object Object\])$/,
];

/** Whether a cell holds an error instead of a value: nobody means it as text. */
export const isComputedError = (value: string): boolean => {
  const written = value.trim();
  return errors.some((error) => error.test(written));
};
