import { L, member, type Opposites } from './member.ts';

/** Stop and start. */
export const stopStart: Opposites = {
  id: 'stopStart',
  members: [
    member(
      'прекратить',
      'stop',
      String.raw`
      прекрат${L}|прекращ${L}|отмен(?:ить|ите|яют|яйте|ите|а|у|ы|ой|яется|ен)|останов${L}|бросьте|перестань${L}
      stop(?:s|ped|ping)?|discontinu${L}|cease${L}|withdraw${L}|quit
      [وفبل]?(?:ال)?(?:توقف|أوقف|إيقاف|وقف|يوقف|توقفوا|اوقف|قطع|الكف عن)${L}
      停止|停用|停药|中止|停(?!留|车|经|放|滞|工)
      중단${L}|중지${L}|멈추${L}|끊${L}
      中止|停止|やめ|中断
      тоқтат${L}|доғар${L}
      to'xtat${L}|bekor qil${L}
      ngừng|ngưng|dừng
      зогсоо${L}|зогсо${L}
      arrêt${L}|interromp${L}|cess${L}|suspend${L}
      abset${L}|abgesetzt${L}|beend${L}|einstell${L}|unterbrech${L}|aufhör${L}|abbrech${L}|stopp${L}
      bırak${L}|durdur${L}|kes(?:in|iniz|ilir|ilmeli${L}|ilmesi|mek|meli${L})|sonlandır${L}
      قطع${L}|متوقف${L}|توقف
    `,
    ),
    member(
      'начать',
      'start',
      String.raw`
      нача(?:ть|л|ла|ло|ли|в|т|та|ло|ты|лом)${L}|начн${L}|начин${L}|приступ(?:ить|ите|айте)
      start(?:s|ed|ing)?|beg(?:in|ins|an|un|inning)|initiat${L}|commenc${L}
      [وفبل]?(?:ال)?(?:بدء|بدأ|ابدأ|ابدأوا|يبدأ|تبدأ|بداية|ببدء|البدء|شروع|باشر)${L}
      开始|启动|起始
      시작${L}|개시${L}
      開始|始め|始ま
      баста(?!пқы|уыш)${L}
      boshla${L}
      bắt đầu|khởi đầu
      эхэл${L}|эхлүүл${L}|эхл${L}
      commenc${L}|début${L}|démarr${L}|initi(?:er|ez|é|ée)
      begin${L}|begonn${L}|anfang${L}|angefangen|start${L}
      başla${L}
      شروع${L}|آغاز${L}
    `,
    ),
  ],
};
