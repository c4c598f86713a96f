import type { Locale } from '../../locales.ts';

/**
 * Patterns of the twelve months, in lower case as `plainLower` writes it. Chinese, Japanese, Korean,
 * Vietnamese and Mongolian number their months: `datesIn` reads those.
 */
export const monthNames: Partial<Record<Locale, readonly string[]>> = {
  ru: 'январ[яьею]|феврал[яьею]|марта?е?|апрел[яьею]|ма[йяею]|июн[яьею]|июл[яьею]|августа?е?|сентябр[яьею]|октябр[яьею]|ноябр[яьею]|декабр[яьею]'.split(
    '|',
  ),
  en: 'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sept?(?:ember)? oct(?:ober)? nov(?:ember)? dec(?:ember)?'.split(
    ' ',
  ),
  ar: [
    'يناير|كانون الثاني',
    'فبراير|شباط',
    'مارس|آذار',
    'أبريل|ابريل|إبريل|نيسان',
    'مايو|أيار',
    'يونيو|يونيه|حزيران',
    'يوليو|يوليه|تموز',
    'أغسطس|آب',
    'سبتمبر|أيلول',
    'أكتوبر|تشرين الأول',
    'نوفمبر|تشرين الثاني',
    'ديسمبر|كانون الأول',
  ],
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'
    .split(' ')
    .map((name) => `${name}\\p{L}{0,5}`),
  uz: 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'
    .split(' ')
    .map((name) => `${name}\\p{L}{0,5}`),
  fr: 'janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre'.split(
    '|',
  ),
  de: 'jan(?:uar)?|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember'.split(
    '|',
  ),
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'
    .split(' ')
    .map((name) => `${name}(?:'?\\p{L}{1,4})?`),
  fa: 'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر'.split('|'),
};
