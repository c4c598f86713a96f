import { type ErrorCode, PolyclinicError } from '../errors.ts';

/** What is wrong with a request, and the cure; `{name}` is filled in. */
const refusals = {
  encoding: {
    ru: 'Адрес записан с ошибкой: символ «%» в нём кодируется как %25, остальное — в UTF-8',
    en: 'The address is malformed: write “%” as %25 and encode the rest as UTF-8',
  },
  contentType: {
    ru: 'Пришлите тело как JSON (Content-Type: application/json) или как форму (multipart/form-data)',
    en: 'Send the body as JSON (Content-Type: application/json) or as a form (multipart/form-data)',
  },
  jsonOnly: {
    ru: 'Пришлите тело как JSON (Content-Type: application/json)',
    en: 'Send the body as JSON (Content-Type: application/json)',
  },
  json: {
    ru: '«{field}» — не JSON: проверьте кавычки, запятые и скобки и что прислано всё',
    en: '“{field}” is not JSON: check quotes, commas and brackets, and that all of it was sent',
  },
  object: {
    ru: '«{field}» — не объект: пришлите поля документа, например {"name": "…"}',
    en: '“{field}” is not an object: send the document’s fields, for instance {"name": "…"}',
  },
  form: {
    ru: 'Форма оборвана или составлена с ошибкой: отправьте её ещё раз целиком',
    en: 'The form is cut off or malformed: send it again as a whole',
  },
  formData: {
    ru: 'В форме нет поля «_payload»: добавьте в него данные документа как JSON',
    en: 'The form has no field “_payload”: put the document’s data into it as JSON',
  },
  tooDeep: {
    ru: '«{field}» вложено глубже {max} уровней: разделите содержимое',
    en: '“{field}” is nested deeper than {max} levels: divide its content',
  },
  characters: {
    ru: '«{field}» содержит символы, которых в тексте не бывает (нулевой или половина пары): удалите их',
    en: '“{field}” has characters that no text has (NUL, or half of a pair): remove them',
  },
  tree: {
    ru: '«{field}» — не дерево редактора: у каждого узла есть type, а children — список узлов',
    en: '“{field}” is not a tree of the editor: each node has a type, and children is a list of nodes',
  },
  whole: {
    ru: '«{field}» — целое число от {min} до {max}',
    en: '“{field}” is a whole number from {min} to {max}',
  },
  where: {
    ru: '«{field}» — не условие: пишите where[поле][equals]=значение, а and и or — списками условий',
    en: '“{field}” is no condition: write where[field][equals]=value, and and, or as lists of conditions',
  },
  operator: {
    ru: 'У «{field}» такого оператора нет: есть {operators}',
    en: '“{field}” does not take this operator: there are {operators}',
  },
  oneValue: {
    ru: '«{field}» сравнивается с одним значением: пришлите его без вложенности',
    en: '“{field}” is compared with one value: send it without anything nested',
  },
  number: { ru: '«{field}» — число, например 40', en: '“{field}” is a number, for instance 40' },
  date: {
    ru: '«{field}» — дата ISO 8601, например 2027-01-31',
    en: '“{field}” is a date, ISO 8601, for instance 2027-01-31',
  },
  truth: { ru: '«{field}» — true или false', en: '“{field}” is true or false' },
  id: {
    ru: '«{field}» — id документа, как его отвечает API',
    en: '“{field}” is a document’s id, as the API answers it',
  },
  sort: {
    ru: 'По «{field}» сортировать нельзя: назовите поле этого раздела, с «-» — по убыванию',
    en: '“{field}” cannot be sorted by: name a field of this collection, with “-” for descending',
  },
  tooLarge: {
    ru: 'Запрос слишком велик: картинка — до {file} МБ, уменьшите её или сожмите сильнее; без входа в систему — до {anybody} КБ',
    en: 'The request is too large: a picture may have {file} MB, make it smaller or compress it more; a request without signing in {anybody} KB',
  },
  route: { ru: 'Такого адреса нет', en: 'There is no such address' },
} as const;

export type RefusalKey = keyof typeof refusals;
type Values = Record<string, string | number>;

/** A request that is refused before anything is done, in both languages, at a field where it has one. */
export function refusal(
  key: RefusalKey,
  field?: string,
  { code = 'BAD_INPUT', values = {} }: { code?: ErrorCode; values?: Values } = {},
): PolyclinicError {
  const filled = (template: string) =>
    template.replace(/\{(\w+)\}/g, (whole, name: string) =>
      String({ field, ...values }[name] ?? whole),
    );
  const texts = { ru: filled(refusals[key].ru), en: filled(refusals[key].en) };
  return new PolyclinicError(code, texts.en, { texts, ...(field !== undefined && { field }) });
}
