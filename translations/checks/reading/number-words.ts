import type { Locale } from '../../locales.ts';
import { plainly } from './plainly.ts';

type Words = readonly (readonly [value: number | readonly number[], pattern: string])[];

/**
 * Small numbers in words, with their ordinals, multiples and the words that hold one (“twice”,
 * “двухместный”). They excuse a figure on the other side and are never demanded. Chinese and
 * Japanese numerals are read by rule.
 */
export const numberWords: Record<Locale, Words> = {
  ru: table(
    String.raw`одн(?:а|о|у|ой|ом|их|им|ими|ого|ому|аж)\p{L}*|один\p{L}{0,3}|перв\p{L}*|однократн\p{L}*
    дв[аеуо]\p{L}*|втор\p{L}*|об[аое]\p{L}{0,3}|пар[аыу]
    тр[ёеио]\p{L}*
    четв\p{L}*|четы\p{L}*
    пят\p{L}*
    шест\p{L}*
    сем[ьи]\p{L}*|седьм\p{L}*
    вос[ье]м\p{L}*
    девят\p{L}*
    десят\p{L}*
    одиннадцат\p{L}*
    двенадцат\p{L}*`,
    [
      [0.5, String.raw`полови\p{L}*|пополам`],
      [[24, 1], String.raw`сут(?:ки|ок|кам|ками)`],
      [1.5, String.raw`полут\p{L}*`],
      [20, String.raw`двадцат\p{L}*`],
      [30, String.raw`тридцат\p{L}*`],
      [12, 'год|года'],
    ],
  ),
  en: table(
    String.raw`one|once|first|single|singly|1st|an?(?= (?:hour|day|week|month|year|minute))
    two|twice|second|double|both|pair|twin|biannual\p{L}*
    three|third|thrice|triple|threefold
    four(?:th)?
    five|fifth
    six(?:th)?
    seven(?:th)?
    eight\p{L}{0,2}
    nine|ninth
    ten(?:th)?
    eleven(?:th)?
    twelve|twelfth|dozen`,
    [
      [0.5, 'half|halves'],
      [24, 'day|daily|round-the-clock'],
      [20, String.raw`twent\p{L}*`],
      [30, String.raw`thirt[yi]\p{L}*`],
    ],
  ),
  ar: table(
    String.raw`واحدة?|أول|أولى|الأول|الأولى|مرة|يوميا|يوم|أسبوع|شهر|سنة|عام
    (?:ال)?(?:اثن|إثن|ثان)\p{L}*|(?:يوم|ساعت|شهر|أسبوع|سنت|عام|مر|جرعت|قرص|دقيقت|ليلت|جلست|غرفت|مرحلت|كل|كلت)(?:ين|ان|تين|ا)|مزدوج\p{L}*
    (?:ال)?(?:ثلاث|ثالث)\p{L}*
    (?:ال)?(?:أربع|رابع)\p{L}*
    (?:ال)?خ(?:مس|امس)\p{L}*
    (?:ال)?س(?:ت|ادس)(?:ة|ه)?
    (?:ال)?س(?:بع|ابع)(?:ة|ه)?
    (?:ال)?ث(?:ماني|من|امن|مان)\p{L}*
    (?:ال)?ت(?:سع|اسع)(?:ة|ه)?
    (?:ال)?ع(?:شر|اشر)(?:ة|ه)?
    أحد عشر|إحدى عشرة
    اثن\p{L}* عشرة?`,
    [[0.5, 'نصف']],
  ),
  'zh-Hans': [],
  ja: [],
  ko: table(
    String.raw`하나|한|첫|첫째|하루|매일|단일|편도
    둘|두|둘째|이틀|양쪽|왕복
    셋|세|셋째|석|사흘
    넷|네|넷째|넉|나흘
    다섯\p{L}?
    여섯\p{L}?|엿새
    일곱\p{L}?|이레
    여덟\p{L}?
    아홉\p{L}?
    열
    열한|열하나
    열두|열둘`,
    [[0.5, '절반']],
  ),
  kk: table(
    String.raw`бір\p{L}*
    ек[іе]\p{L}*|қос\p{L}*
    үш\p{L}*
    төрт\p{L}*
    бес\p{L}*
    алты\p{L}*
    жеті\p{L}*
    сегіз\p{L}*
    тоғыз\p{L}*
    он(?:ыншы|нан|ға)?
    он бір\p{L}*
    он екі\p{L}*`,
    [
      [0.5, String.raw`жарты\p{L}*`],
      [24, String.raw`тәулік\p{L}*`],
    ],
  ),
  uz: table(
    String.raw`bir\p{L}*
    ikk[ia]\p{L}*|juft
    uch\p{L}*
    to'rt\p{L}*
    besh\p{L}*
    olti\p{L}*
    yetti\p{L}*
    sakkiz\p{L}*
    to'qqiz\p{L}*
    o'n(?:inchi)?
    o'n bir\p{L}*
    o'n ikki\p{L}*`,
    [
      [0.5, 'yarim'],
      [24, String.raw`sutka\p{L}*`],
    ],
  ),
  vi: table(
    String.raw`một|nhất|đầu tiên|mỗi|hàng ngày
    hai|đôi|nhì|cả hai
    ba
    bốn|tư
    (?<!\d )năm(?! \d)
    sáu
    bảy
    tám
    chín
    mười
    mười một
    mười hai`,
    [[0.5, 'nửa']],
  ),
  mn: table(
    String.raw`нэг\p{L}*|анх\p{L}*
    хоёр\p{L}*|хос
    гурв\p{L}*|гурав\p{L}*
    дөрөв\p{L}*|дөрв\p{L}*
    тав\p{L}*
    зургаа\p{L}*
    долоо|долоон|долдугаар
    найм\p{L}*
    ес|есөн|есд\p{L}*
    арав\p{L}*|арван\p{L}*
    арван нэг\p{L}*
    арван хоёр\p{L}*`,
    [[0.5, 'хагас']],
  ),
  fr: table(
    String.raw`une?|premi\p{L}*|unique|simple
    deux\p{L}*|second\p{L}*|double
    trois\p{L}*|triple
    quatr\p{L}*
    cinq\p{L}*
    six\p{L}*
    sept(?:ième)?
    huit\p{L}*
    neuf|neuvième
    dix(?:ième)?
    onz\p{L}*
    douz\p{L}*`,
    [
      [0.5, String.raw`demi\p{L}*|moitié`],
      [15, 'quinzaine|deux semaines'],
    ],
  ),
  de: table(
    String.raw`ein\p{L}{0,4}|erst\p{L}*|einfach|täglich
    zwei\p{L}*|beid\p{L}*|doppel\p{L}*
    drei\p{L}*|dritt\p{L}*
    vier\p{L}*
    fünf\p{L}*
    sechs\p{L}*
    sieb\p{L}*
    acht\p{L}*
    neun\p{L}*
    zehn\p{L}*
    elf\p{L}*
    zwölf\p{L}*`,
    [[0.5, String.raw`halb\p{L}*|hälfte`]],
  ),
  tr: table(
    String.raw`bir\p{L}*|tek|ilk
    iki\p{L}*|çift\p{L}*
    üç\p{L}*
    dört\p{L}*|dördüncü
    beş\p{L}*
    altı\p{L}*
    yedi\p{L}*
    sekiz\p{L}*
    dokuz\p{L}*
    on(?:uncu)?
    on bir\p{L}*
    on iki\p{L}*`,
    [[0.5, String.raw`yarı\p{L}*`]],
  ),
  fa: table(
    String.raw`يك|يكم|اول|اولين|يكبار|روزانه
    دو|دوم|دوبار|هر دو
    سه|سوم
    چهار|چهارم
    پنج|پنجم
    شش|ششم
    هفت|هفتم
    هشت|هشتم
    نه|نهم
    ده|دهم
    يازده
    دوازده`,
    [[0.5, 'نيم|نصف']],
  ),
};

/** One line for each number from one on; further values beside them. */
function table(lines: string, more: Words = []): Words {
  return [
    ...plainly(lines)
      .split(/\n\s*/)
      .map((line, index) => [index + 1, line] as const),
    ...more,
  ];
}
