import { member, type Opposites } from './member.ts';

/** Once, twice, three times. */
export const times: Opposites = {
  id: 'times',
  members: [
    member(
      'один раз',
      'once',
      String.raw`
      один раз|1 раз(?= в)|однократно|раз в
      once(?= (?:a |per |every |each |daily|weekly|monthly|in |only))|one time
      مرة واحدة|مرة(?= (?:واحدة|يوميا|في|كل))
      一次|1次
      한 ?번|1회|일 ?1회
      1回|一回
      бір рет|1 рет
      bir marta|1 marta
      một lần|1 lần
      нэг удаа|1 удаа
      une (?:seule )?fois|1 fois
      einmal(?! mehr)|1-?mal
      (?:bir|1|tek) (?:kez|kere|defa)
      (?:يك|1) ?بار
    `,
    ),
    member(
      'два раза',
      'twice',
      String.raw`
      дважды|два раза|2 раза|двукратно
      twice|two times|2 times
      مرت(?:ين|ان)|(?<!\d)2 مرات
      (?:两|二|2)次
      (?:두 ?번(?!째)|2회)
      (?:2|二|２)回(?!目)
      екі рет|2 рет
      (?:ikki|2) (?:marta|mahal)
      (?:hai|2) lần
      (?:хоёр|2) удаа
      (?:deux|2) fois
      zweimal|2-?mal
      (?:iki|2) (?:kez|kere|defa)
      (?:دو|2) ?بار
    `,
    ),
    member(
      'три раза',
      'three times',
      String.raw`
      трижды|три раза|3 раза|трехкратно|тр[её]хкратно
      three times|thrice|3 times
      ثلاث مرات|(?<!\d)3 مرات
      (?:三|3)次
      (?:세 ?번(?!째)|3회)
      (?:3|三)回(?!目)
      үш рет|3 рет
      (?:uch|3) (?:marta|mahal)
      (?:ba|3) lần
      (?:гурван|3) удаа
      (?:trois|3) fois
      dreimal|3-?mal
      (?:üç|3) (?:kez|kere|defa)
      (?:سه|3) ?بار
    `,
    ),
    member(
      'четыре раза',
      'four times',
      String.raw`
      четырежды|четыре раза|4 раза
      four times|4 times
      أربع مرات|(?<!\d)4 مرات
      (?:四|4)次
      (?:네 ?번(?!째)|4회)
      (?:4|四)回(?!目)
      төрт рет|4 рет
      (?:to'rt|4) (?:marta|mahal)
      (?:bốn|4) lần
      (?:дөрвөн|4) удаа
      (?:quatre|4) fois
      viermal|4-?mal
      (?:dört|4) (?:kez|kere|defa)
      (?:چهار|4) ?بار
    `,
    ),
  ],
};
