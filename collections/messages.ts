import type { PayloadRequest } from 'payload';
import type { Label } from './labels.ts';

/** What an editor is told when a rule is not met; `{name}` is filled in. */
export const messages = {
  required: { ru: 'Заполните это поле', en: 'Fill in this field' },
  wholeNumber: { ru: 'Введите целое число', en: 'Give a whole number' },
  kind: {
    ru: 'Значение не того вида, что нужно этому полю',
    en: 'The value is not of the kind that this field holds',
  },
  option: { ru: 'Выберите одно из значений списка', en: 'Choose one of the field’s options' },
  tooDeep: {
    ru: 'Текст вложен слишком глубоко: уменьшите число вложенных списков и таблиц',
    en: 'The text is nested too deeply: put fewer lists and tables into one another',
  },
  tooLarge: {
    ru: 'Документ слишком велик: допустимо {most} МБ текста с разметкой. Разделите его на несколько',
    en: 'The document is too large: {most} MB of text with its markup are allowed. Divide it into several',
  },
  currentPassword: {
    ru: 'Чтобы сменить свой пароль, укажите нынешний',
    en: 'To change your own password, give the current one',
  },
  referenceGone: {
    ru: 'Документа «{title}» больше нет: выберите другой',
    en: '“{title}” does not exist any more: choose another',
  },
  referenceTrashed: {
    ru: 'Документ «{title}» в корзине: восстановите его или выберите другой',
    en: '“{title}” is in the trash: restore it or choose another',
  },
  stillNeeded: {
    ru: 'На это ссылаются документы ({count}): {documents}. Сначала уберите ссылки. Чтобы удалить всё равно, откройте документ и подтвердите это там (в API — ?evenIfNeeded=true)',
    en: 'Documents refer to this ({count}): {documents}. Remove the references first. To delete it all the same, open the document and confirm it there (in the API: ?evenIfNeeded=true)',
  },
  restoreAsDraft: {
    ru: 'Прежняя версия восстанавливается как черновик (draft: true); публикация — отдельный шаг',
    en: 'Restore an older version as a draft (draft: true); publishing it is a step of its own',
  },
  sourceLocaleFixed: {
    ru: 'Язык оригинала нельзя изменить: создайте новый документ на другом языке',
    en: 'The source language cannot be changed: create a new document in the other language',
  },
  slugTaken: {
    ru: 'Адрес «{slug}» занят или был занят раньше другим документом',
    en: 'The slug “{slug}” belongs, or belonged before, to another document',
  },
  slugEmpty: {
    ru: 'Адрес должен содержать латинские буквы или цифры',
    en: 'A slug needs Latin letters or digits',
  },
  externalIdTaken: {
    ru: 'Идентификатор {system} «{value}» уже есть у документа «{title}»',
    en: 'The {system} identifier “{value}” belongs to “{title}”',
  },
  externalIdTwice: {
    ru: 'Идентификатор {system} «{value}» указан дважды',
    en: 'The {system} identifier “{value}” is given twice',
  },
  priceRange: {
    ru: 'Верхняя цена не может быть меньше нижней',
    en: 'The highest price cannot be less than the lowest',
  },
  dateOrder: {
    ru: 'Дата окончания не может быть раньше даты начала',
    en: 'The end cannot be before the beginning',
  },
  dayShape: {
    ru: 'Такого дня нет: дата пишется как 2026-12-20',
    en: 'There is no such day: a date reads like 2026-12-20',
  },
  momentShape: {
    ru: 'Время пишется как 2026-12-20T09:00 (в поясе события) или 2026-12-20T09:00:00+10:00',
    en: 'A time reads like 2026-12-20T09:00 (in the event’s zone) or 2026-12-20T09:00:00+10:00',
  },
  timeSkipped: {
    ru: 'Такого времени нет: в этот час в {zone} часы переводят вперёд',
    en: 'There is no such time: clocks in {zone} are set forward in this hour',
  },
  offerTooLong: {
    ru: 'Предложение действует не более 12 месяцев',
    en: 'An offer is valid for 12 months at most',
  },
  monthRange: { ru: 'Месяц — число от 1 до 12', en: 'A month is a number from 1 to 12' },
  yearRange: { ru: 'Год — число от {min} до {max}', en: 'A year is a number from {min} to {max}' },
  longitude: { ru: 'Долгота — от −180 до 180', en: 'Longitude runs from −180 to 180' },
  latitude: { ru: 'Широта — от −90 до 90', en: 'Latitude runs from −90 to 90' },
  bothCoordinates: {
    ru: 'Укажите и долготу, и широту',
    en: 'Give both the longitude and the latitude',
  },
  iata: {
    ru: 'Код аэропорта ИАТА — три латинские буквы, например VVO',
    en: 'An IATA airport code is three letters, for instance VVO',
  },
  subdivision: {
    ru: 'Код региона ISO 3166-2 начинается с кода страны, например RU-PRI',
    en: 'An ISO 3166-2 code begins with the country’s, for instance RU-PRI',
  },
  url: {
    ru: 'Адрес начинается с http:// или https://',
    en: 'An address begins with http:// or https://',
  },
  linkTarget: {
    ru: 'Ссылка ведёт на http://, https://, mailto: или tel:',
    en: 'A link leads to http://, https://, mailto: or tel:',
  },
  contactValue: {
    ru: '{kind} пишется так: {example}',
    en: '{kind} reads like {example}',
  },
  timezone: {
    ru: 'Часовой пояс — имя IANA, например Asia/Vladivostok',
    en: 'A time zone is an IANA name, for instance Asia/Vladivostok',
  },
  openingHours: {
    ru: 'Часы работы — как «Mo-Fr 09:00-18:00; Sa 10:00-14:00» или «24/7»',
    en: 'Opening hours read like “Mo-Fr 09:00-18:00; Sa 10:00-14:00” or “24/7”',
  },
  period: {
    ru: 'Период — год, квартал или месяц: 2024, 2024-Q3, 2024-05',
    en: 'A period is a year, a quarter or a month: 2024, 2024-Q3, 2024-05',
  },
  consent: {
    ru: 'На изображении пациент: укажите согласие и срок его действия',
    en: 'A patient is shown: give the consent’s reference and its expiry',
  },
  entryRuleOverlap: {
    ru: 'На эти даты уже опубликовано правило «{title}»',
    en: 'The rule “{title}” is already published for these dates',
  },
  territoryUndecided: {
    ru: 'При оговорке о территории решите, каким сайтам разрешить или запретить показ',
    en: 'With a territory note, decide which sites are allowed or denied',
  },
  siteKeyByHand: {
    ru: 'Ключ создаётся кнопкой или запросом к /api/sites/:id/keys',
    en: 'A key is made by the button or a request to /api/sites/:id/keys',
  },
  siteKeysTwo: {
    ru: 'У сайта не более двух действующих ключей: удалите один',
    en: 'A site has two valid keys at most: remove one',
  },
  siteKeyLabel: {
    ru: 'Назовите ключ, например {"label": "production"}',
    en: 'Send a label, for instance {"label": "production"}',
  },
  siteKeyExpiry: {
    ru: 'Срок действия — дата ISO 8601, например 2027-01-31',
    en: 'An expiry is a date, ISO 8601, for instance 2027-01-31',
  },
  siteKeySend: {
    ru: 'Пришлите ключ сайта: Authorization: Bearer pk_…',
    en: 'Send the site’s key: Authorization: Bearer pk_…',
  },
  siteKeyUnknown: {
    ru: 'Ключ неизвестен или его срок истёк',
    en: 'This key is unknown or has expired',
  },
  siteKeyNoUpload: {
    ru: 'Этому ключу не разрешено загружать запросы',
    en: 'This key may not upload documents',
  },
  trustedManifest: {
    ru: 'Манифест не принят: {why}',
    en: 'The manifest cannot be used: {why}',
  },
  trustedNone: {
    ru: 'Сначала загрузите доверенные запросы: без них сайт ничего не получит',
    en: 'Upload trusted documents first: without any the site gets nothing',
  },
  localeNotServed: {
    ru: 'Этот язык не входит в список языков сайта',
    en: 'This language is not among the site’s',
  },
  localeUnknown: {
    ru: 'Языка «{locale}» здесь нет',
    en: 'There is no locale “{locale}” here',
  },
  localeTwice: { ru: 'Язык указан дважды', en: 'The language is given twice' },
  lastAdmin: {
    ru: 'Должен остаться хотя бы один администратор',
    en: 'At least one administrator must remain',
  },
  noLanguages: {
    ru: 'Переводчику и рецензенту нужен хотя бы один рабочий язык',
    en: 'A translator or reviewer needs at least one working language',
  },
  passwordShort: {
    ru: 'Пароль — не короче {min} символов',
    en: 'A password has {min} characters or more',
  },
  passwordLong: {
    ru: 'Пароль — не длиннее {max} символов',
    en: 'A password has {max} characters at most',
  },
  passwordOwn: {
    ru: 'Пароль не должен содержать имя или электронную почту',
    en: 'A password must not contain the name or the e-mail address',
  },
  passwordCommon: {
    ru: 'Такой пароль подбирают первым: придумайте другой',
    en: 'This password is among the first to be guessed: choose another',
  },
} as const satisfies Record<string, Label>;

export type MessageKey = keyof typeof messages;

/** What is filled in: as it is, or in the reader’s language. */
export type MessageValues = Record<string, string | number | Label>;

/** The message in the language of the reader (Russian, or else English) with its values. */
export function message(
  key: MessageKey,
  language: string | undefined,
  values: MessageValues = {},
): string {
  const known = language?.startsWith('ru') ? 'ru' : 'en';
  const template: string = messages[key][known];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    return String(typeof value === 'object' ? value[known] : value);
  });
}

/** The language of whoever made a request; English where there is none, as in scripts. */
export function languageOf(req: Pick<PayloadRequest, 'i18n'> | undefined): string {
  return req?.i18n?.language ?? 'en';
}
