import type { Label } from '../../../collections/labels.ts';
import { headingOf, labelNear, rowTitle } from './near.ts';

/** A name of a control, or how it is found on the page. */
type Name = Label | ((element: Element) => string | undefined);

const near: Name = (element) => labelNear(element);
const words = (ru: string, en: string): Label => ({ ru, en });

/**
 * Controls of Payload 3.90 and its editor that have no name for those who hear the page, or an English
 * one; the first selector that fits counts.
 */
export const names: readonly (readonly [selector: string, name: Name])[] = [
  // Selects: react-select’s inputs are not what their label points to.
  ['.condition__field :is(.rs__input, [role="combobox"])', words('Поле', 'Field')],
  ['.condition__operator :is(.rs__input, [role="combobox"])', words('Условие', 'Condition')],
  [
    '.condition__value :is(.rs__input, [role="combobox"], input:not([type="hidden"]))',
    words('Значение', 'Value'),
  ],
  [
    '.view-version :is(.rs__input, [role="combobox"])',
    words('Сравнить с версией', 'Compare with version'),
  ],
  [':is(.rs__input, .react-select [role="combobox"])', near],
  ['.react-datepicker__input-container input', near],
  ['input[role="combobox"]', near],
  ['input[role="combobox"]', words('Выбор', 'Choice')],
  ['.ContentEditable__root', near],
  ['[aria-label^="Notifications "]', words('Уведомления', 'Notifications')],
  ['[aria-label="invisible"]', words('Открыть меню', 'Open the menu')],
  // Drawers and dialogs have the name of a variable.
  ['dialog, [role="dialog"]', headingOf],
  // Lists.
  ['thead .checkbox-input input', words('Выбрать все строки', 'Select all rows')],
  ['tbody .checkbox-input input', rowTitle],
  ['.checkbox-input input', near],
  ['.locked[role="button"]', words('Документ сейчас редактируют', 'The document is being edited')],
  ['.clickable-arrow--left', words('Предыдущая страница', 'Previous page')],
  ['.clickable-arrow--right', words('Следующая страница', 'Next page')],
  // Forms.
  ['.collapsible__drag, .upload--has-many__drag', words('Переместить строку', 'Move the row')],
  ['.array-actions__button', words('Действия со строкой', 'Actions of the row')],
  ['.clipboard-action__popup .popup-button', words('Копировать и вставить', 'Copy and paste')],
  ['.form-submit .popup-button', words('Другие действия', 'Other actions')],
  ['.upload-relationship-details__edit', words('Изменить файл', 'Edit the file')],
  ['.upload-relationship-details__remove', words('Убрать файл', 'Remove the file')],
  ['.file-details__remove', words('Убрать файл', 'Remove the file')],
  ['.date-time-picker__clear-button', words('Очистить дату', 'Clear the date')],
  ['.copy-to-clipboard', words('Скопировать', 'Copy')],
  ['.popup-button', words('Ещё', 'More')],
  ['[aria-label="toggle"]', words('Свернуть или развернуть', 'Collapse or expand')],
  ['.query-inspector__toggle-fullscreen-button', words('Во весь экран', 'Full screen')],
  ['.diff-collapser__toggle-button', words('Свернуть или развернуть', 'Collapse or expand')],
  [
    '.relationship--multi-value-label__drawer-toggler',
    words('Открыть документ', 'Open the document'),
  ],
  // The editor of formatted text.
  ['[data-button-key="bold"]', words('Полужирный', 'Bold')],
  ['[data-button-key="italic"]', words('Курсив', 'Italic')],
  ['[data-button-key="underline"]', words('Подчёркнутый', 'Underline')],
  ['[data-button-key="strikethrough"]', words('Зачёркнутый', 'Strikethrough')],
  ['[data-button-key="subscript"]', words('Нижний индекс', 'Subscript')],
  ['[data-button-key="superscript"]', words('Верхний индекс', 'Superscript')],
  ['[data-button-key="indentDecrease"]', words('Уменьшить отступ', 'Decrease indent')],
  ['[data-button-key="indentIncrease"]', words('Увеличить отступ', 'Increase indent')],
  ['[data-button-key="link"]', words('Ссылка', 'Link')],
  ['.toolbar-popup__dropdown-text', words('Вид абзаца', 'Kind of paragraph')],
  ['.toolbar-popup__dropdown-align', words('Выравнивание', 'Alignment')],
  ['.toolbar-popup__dropdown-add', words('Вставить', 'Insert')],
  ['.toolbar-popup__dropdown-blocks', words('Блоки', 'Blocks')],
  ['[data-item-key="table"]', words('Таблица', 'Table')],
  ['.link-editor .link-edit', words('Изменить ссылку', 'Edit the link')],
  ['.link-editor .link-trash', words('Убрать ссылку', 'Remove the link')],
  ['.draggable-block-menu', words('Переместить абзац', 'Move the paragraph')],
  ['.add-block-menu', words('Добавить блок', 'Add a block')],
  ['.insert-paragraph-at-end', words('Добавить абзац', 'Add a paragraph')],
  ['[class*="TableAddRows"]', words('Добавить строку', 'Add a row')],
  ['[class*="TableAddColumns"]', words('Добавить столбец', 'Add a column')],
];
