import { A, L, member, type Opposites } from './member.ts';

/** First, second, third. */
export const ordinal: Opposites = {
  id: 'ordinal',
  members: [
    member(
      'первый',
      'first',
      String.raw`
      перв(?:ый|ая|ое|ого|ой|ую|ом)
      first(?! aid)
      ${A}(?:أول|أولى|اول)
      第一|首(?=次|个|片|日|剂)
      첫 ?번?째|첫|1번째
      1(?:つ|錠|回|番|本|剤)?目|最初|第一
      бірінші${L}
      birinchi${L}
      (?:thứ|lần) (?:nhất|đầu)|đầu tiên
      эхний${L}|нэг ?дэх${L}|нэгдүгээр
      premiers?|première
      erste[rsnm]?
      ilk${L}|birinci${L}
      اول|يكم|نخست
    `,
    ),
    member(
      'второй',
      'second',
      String.raw`
      втор(?:ой|ая|ое|ого|ую|ом)
      second(?!s|ary| opinion)
      ${A}(?:ثان(?:ي|ية|يا)?|ثاني)
      第二
      두 ?번째|둘째|2번째
      2(?:つ|錠|回|番|本|剤)目|第二
      екінші${L}
      ikkinchi${L}
      thứ hai
      хоёр ?дах${L}|хоёрдугаар
      seconde?|deuxième
      zweite[rsnm]?
      ikinci${L}
      دوم
    `,
    ),
    member(
      'третий',
      'third',
      String.raw`
      трет(?:ий|ья|ье|ьего|ьей|ью|ьем)(?! (?:пациент|больн|всех|случа|дозы))
      third(?! of)
      ${A}(?:ثالث|ثالثة)
      第三
      세 ?번째|셋째|3번째
      3(?:つ|錠|回|番|本|剤)目|第三
      үшінші${L}
      uchinchi${L}
      thứ ba
      гурав ?дах${L}|гуравдугаар
      troisième
      dritte[rsnm]?
      üçüncü${L}
      سوم
    `,
    ),
  ],
};
