import type { Label } from '../../../collections/labels.ts';

const words = (ru: string, en: string): Label => ({ ru, en });

/** What Payload 3.90’s tables in formatted text say in English alone. */
export const texts: readonly (readonly [selector: string, text: Label])[] = [
  ['[data-item-key="table"] .text', words('Таблица', 'Table')],
  ['.slash-menu-popup__item-table .slash-menu-popup__item-text', words('Таблица', 'Table')],
  ['[data-test-id="table-merge-cells"] .text', words('Объединить ячейки', 'Merge cells')],
  ['[data-test-id="table-unmerge-cells"] .text', words('Разделить ячейки', 'Unmerge cells')],
  ['[data-test-id="table-row-striping"] .text', words('Полосы через строку', 'Row striping')],
  [
    '[data-test-id="table-freeze-first-column"] .text',
    words('Закрепить первый столбец', 'Freeze the first column'),
  ],
  [
    '[data-test-id="table-insert-row-above"] .text',
    words('Вставить строки выше', 'Insert rows above'),
  ],
  [
    '[data-test-id="table-insert-row-below"] .text',
    words('Вставить строки ниже', 'Insert rows below'),
  ],
  [
    '[data-test-id="table-insert-column-before"] .text',
    words('Вставить столбцы слева', 'Insert columns on the left'),
  ],
  [
    '[data-test-id="table-insert-column-after"] .text',
    words('Вставить столбцы справа', 'Insert columns on the right'),
  ],
  ['[data-test-id="table-delete-columns"] .text', words('Удалить столбец', 'Delete the column')],
  ['[data-test-id="table-delete-rows"] .text', words('Удалить строку', 'Delete the row')],
  ['[data-test-id="table-delete"] .text', words('Удалить таблицу', 'Delete the table')],
  [
    '[data-test-id="table-row-header"] .text',
    words('Строка-заголовок: да или нет', 'Header row: on or off'),
  ],
  [
    '[data-test-id="table-column-header"] .text',
    words('Столбец-заголовок: да или нет', 'Header column: on or off'),
  ],
  ['[id*="lexical-table-create"] .drawer__header__title', words('Новая таблица', 'New table')],
  ['[id*="lexical-table-create"] label[for^="field-rows"]', words('Строк', 'Rows')],
  ['[id*="lexical-table-create"] label[for^="field-columns"]', words('Столбцов', 'Columns')],
];

/** What Payload 3.90's uploads say of their number in English alone; `{n}` is filled in. */
export const sentences: readonly (readonly [pattern: RegExp, text: Label])[] = [
  [/^Successfully saved (\d+) files$/, words('Загружено файлов: {n}', 'Files saved: {n}')],
  [/^Failed to save (\d+) files$/, words('Не загружено файлов: {n}', 'Files not saved: {n}')],
];
