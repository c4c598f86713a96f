import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../translations/checks/index.ts';
import { type Locale, localeTags } from '../../../../translations/locales.ts';
import { anInput } from './an-input.ts';

const values = [2, 3, 4, 5, 7, 10, 12, 15, 20, 24, 37, 60, 75, 92, 100, 106, 250, 300];

/** “The effect lasts 24 hours”, and the words for each of `values`. */
const sentences: Record<Locale, readonly [sentence: string, words: string]> = {
  ru: [
    'Действие длится {n} часов.',
    'два|три|четыре|пять|семь|десять|двенадцать|пятнадцать|двадцать|двадцать четыре|тридцать семь|шестьдесят|семьдесят пять|девяносто два|сто|сто шесть|двести пятьдесят|триста',
  ],
  en: [
    'The effect lasts {n} hours.',
    'two|three|four|five|seven|ten|twelve|fifteen|twenty|twenty-four|thirty-seven|sixty|seventy-five|ninety-two|one hundred|a hundred and six|two hundred and fifty|three hundred',
  ],
  ar: [
    'يستمر المفعول {n} ساعة.',
    'اثنتين|ثلاث|أربع|خمس|سبع|عشر|اثنتي عشرة|خمس عشرة|عشرين|أربعا وعشرين|سبعا وثلاثين|ستين|خمسا وسبعين|اثنتين وتسعين|مئة|مئة وست|مئتين وخمسين|ثلاثمئة',
  ],
  'zh-Hans': [
    '药效持续{n}小时。',
    '两|三|四|五|七|十|十二|十五|二十|二十四|三十七|六十|七十五|九十二|一百|一百零六|二百五十|三百',
  ],
  ko: [
    '효과는 {n} 시간 지속됩니다.',
    '두|세|네|다섯|일곱|열|열두|열다섯|스무|스물네|서른일곱|예순|일흔다섯|아흔두|백|백여섯|이백오십|삼백',
  ],
  ja: [
    '効果は{n}時間続きます。',
    '二|三|四|五|七|十|十二|十五|二十|二十四|三十七|六十|七十五|九十二|百|百六|二百五十|三百',
  ],
  kk: [
    'Әсері {n} сағатқа созылады.',
    'екі|үш|төрт|бес|жеті|он|он екі|он бес|жиырма|жиырма төрт|отыз жеті|алпыс|жетпіс бес|тоқсан екі|жүз|жүз алты|екі жүз елу|үш жүз',
  ],
  uz: [
    'Ta’siri {n} soat davom etadi.',
    'ikki|uch|to‘rt|besh|yetti|o‘n|o‘n ikki|o‘n besh|yigirma|yigirma to‘rt|o‘ttiz yetti|oltmish|yetmish besh|to‘qson ikki|yuz|yuz olti|ikki yuz ellik|uch yuz',
  ],
  vi: [
    'Tác dụng kéo dài {n} giờ.',
    'hai|ba|bốn|năm|bảy|mười|mười hai|mười lăm|hai mươi|hai mươi bốn|ba mươi bảy|sáu mươi|bảy mươi lăm|chín mươi hai|một trăm|một trăm lẻ sáu|hai trăm năm mươi|ba trăm',
  ],
  mn: [
    'Үйлчилгээ нь {n} цаг үргэлжилнэ.',
    'хоёр|гурван|дөрвөн|таван|долоон|арван|арван хоёр|арван таван|хорин|хорин дөрвөн|гучин долоон|жаран|далан таван|ерэн хоёр|зуун|зуун зургаан|хоёр зуун тавин|гурван зуун',
  ],
  fr: [
    'L’effet dure {n} heures.',
    'deux|trois|quatre|cinq|sept|dix|douze|quinze|vingt|vingt-quatre|trente-sept|soixante|soixante-quinze|quatre-vingt-douze|cent|cent six|deux cent cinquante|trois cents',
  ],
  de: [
    'Die Wirkung hält {n} Stunden an.',
    'zwei|drei|vier|fünf|sieben|zehn|zwölf|fünfzehn|zwanzig|vierundzwanzig|siebenunddreißig|sechzig|fünfundsiebzig|zweiundneunzig|hundert|hundertsechs|zweihundertfünfzig|dreihundert',
  ],
  tr: [
    'Etkisi {n} saat sürer.',
    'iki|üç|dört|beş|yedi|on|on iki|on beş|yirmi|yirmi dört|otuz yedi|altmış|yetmiş beş|doksan iki|yüz|yüz altı|iki yüz elli|üç yüz',
  ],
  fa: [
    'اثر آن {n} ساعت طول می‌کشد.',
    'دو|سه|چهار|پنج|هفت|ده|دوازده|پانزده|بیست|بیست و چهار|سی و هفت|شصت|هفتاد و پنج|نود و دو|صد|صد و شش|دویست و پنجاه|سیصد',
  ],
};

const inWords = (locale: Locale, index: number) => {
  const [sentence, words] = sentences[locale];
  return sentence.replace('{n}', words.split('|')[index] ?? '');
};
const inFigures = (locale: Locale, index: number) =>
  sentences[locale][0].replace('{n}', String(values[index]));

const found = (source: string, target: string, locales: readonly [Locale, Locale]) =>
  runChecks(anInput(source, target, locales)).map(({ check }) => check);

describe.each(localeTags)('a number in words of %s', (target) => {
  const indexes = values.map((_, index) => index);

  it.each(localeTags.filter((one) => one !== target))('answers that of %s', (source) => {
    const wrong = indexes.filter(
      (at) => found(inWords(source, at), inWords(target, at), [source, target]).length > 0,
    );
    expect(wrong.map((at) => inWords(target, at))).toEqual([]);
  });

  it('answers the figure', () => {
    const wrong = indexes.filter(
      (at) => found(inFigures('en', at), inWords(target, at), ['en', target]).length > 0,
    );
    expect(wrong.map((at) => inWords(target, at))).toEqual([]);
  });

  it.each(localeTags.filter((one) => one !== target))(
    'is found in place of one of %s',
    (source) => {
      const missed = indexes.filter((at) => {
        const other = (at + 1) % values.length;
        return found(inWords(source, at), inWords(target, other), [source, target]).length === 0;
      });
      expect(
        missed.map((at) => `${inWords(source, at)} ${inWords(target, (at + 1) % values.length)}`),
      ).toEqual([]);
    },
  );
});
