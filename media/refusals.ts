import { PolyclinicError } from '../src/errors.ts';

/** Why an image is refused, and what to do about it, in the two languages of the interface. */
export const refusals = {
  missing: {
    ru: 'Файл не выбран: приложите изображение (JPEG, PNG, WebP или AVIF)',
    en: 'There is no file: attach an image (JPEG, PNG, WebP or AVIF)',
  },
  empty: {
    ru: 'Файл пуст: сохраните изображение ещё раз и загрузите снова',
    en: 'The file is empty: save the image again and upload it once more',
  },
  tooLarge: {
    ru: 'Файл весит {size} МБ, предел — {limit} МБ: уменьшите изображение или сожмите его сильнее',
    en: 'The file has {size} MB, the limit is {limit} MB: make the image smaller or compress it more',
  },
  notAnImage: {
    ru: 'Содержимое файла — не изображение, каким бы ни было имя: приложите JPEG, PNG, WebP или AVIF',
    en: 'What is in the file is not an image, whatever its name: attach a JPEG, PNG, WebP or AVIF',
  },
  formatNotAccepted: {
    ru: 'Формат {found} не принимается: сохраните изображение как JPEG, PNG, WebP или AVIF',
    en: '{found} is not accepted: save the image as JPEG, PNG, WebP or AVIF',
  },
  wrongExtension: {
    ru: 'Имя оканчивается на «.{extension}», а внутри — {found}: переименуйте файл в «.{wanted}»',
    en: 'The name ends in “.{extension}” but the content is {found}: rename the file to “.{wanted}”',
  },
  hiddenContent: {
    ru: 'В изображении спрятано другое содержимое ({found}): откройте его в редакторе и сохраните заново',
    en: 'Something else is hidden in the image ({found}): open it in an editor and save it anew',
  },
  animated: {
    ru: 'Анимация не принимается: сохраните один кадр как JPEG, PNG, WebP или AVIF',
    en: 'Animations are not accepted: save one frame as JPEG, PNG, WebP or AVIF',
  },
  tooManyPixels: {
    ru: 'Изображение {width} × {height} пикселей слишком велико: предел — {side} по стороне и {megapixels} мегапикселей, уменьшите его',
    en: 'The image of {width} × {height} pixels is too big: the limit is {side} a side and {megapixels} megapixels, make it smaller',
  },
  damaged: {
    ru: 'Изображение повреждено или загружено не целиком: откройте его в редакторе, сохраните заново и загрузите снова',
    en: 'The image is damaged or incomplete: open it in an editor, save it anew and upload it once more',
  },
  oneAtATime: {
    ru: 'Файл заменяется в одном документе за раз: откройте документ и замените файл в нём',
    en: 'A file is replaced in one document at a time: open the document and replace it there',
  },
} as const;

export type RefusalReason = keyof typeof refusals;
type Details = Record<string, string | number>;

/** The text of a refusal: Russian for a Russian interface, English for any other. */
export function refusalMessage(
  reason: RefusalReason,
  details: Details,
  language: string | undefined,
): string {
  const template: string = refusals[reason][language?.startsWith('ru') ? 'ru' : 'en'];
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
}

/** An upload that is not taken: BAD_INPUT on the field `file`, with the reason for translation. */
export class ImageRefused extends PolyclinicError {
  readonly reason: RefusalReason;
  readonly details: Details;

  constructor(reason: RefusalReason, details: Details = {}, cause?: unknown) {
    super('BAD_INPUT', refusalMessage(reason, details, 'en'), { field: 'file', cause });
    this.name = 'ImageRefused';
    this.reason = reason;
    this.details = details;
  }
}
