import { A, L, member, type Opposites } from './member.ts';

/** Before and after an operation, a treatment, a day. */
export const beforeAfter: Opposites = {
  id: 'beforeAfter',
  members: [
    member(
      'до',
      'before',
      String.raw`
      перед(?! с?обой)|назад|до (?:\p{L}+ )?(?:операци${L}|процедур${L}|вмешательств${L}|лечени${L}|обследовани${L}|вакцинаци${L}|родов|сна|еды|начала|при[её]ма|поездки|выписки|наркоз${L}|тренировк${L}|беременности|прибытия|приезда|химиотерапии|анализ${L}|исследовани${L}|введени${L}|укол${L}|инъекци${L}|осмотр${L}|госпитализации|прививки|биопсии|консультации)|предоперационн${L}
      before|prior to|earlier|ago|pre-?operative${L}|pre-?surg${L}
      (?:[وفب]|من )?(?:قبل|قبيل)(?:ها|ه)?(?! من)|${A}سابقة? ل${L}
      (?<=[一-鿿\da-z])(?<![目从提空当面眼])前(?!列|景|臂|后|往|庭|面|者|述|沿|驱|期|瞻|途|胸|额|言|程|缘|锋|腹|壁|叶|牙|房|哨|所|来|[一二三两几\d]+次)
      (?:수술|시술|식사|치료|검사|복용|투여|취침|출산|임신|접종|마취|입원|퇴원|사용|운동|여행|하기|주사|진료|채혈|\d ?(?:일|주|시간|개월|달|분|년)|[일주간월달분년]) ?전(?!체|문|신|반|달|화|자|기|해|립|두|염|극)|이전에|전에
      (?<![午以])前(?!立腺|景|者|述|方|腕|頭|歯|期|処置|屈|胸|房|駆|庭|兆|置|回|向|半|線|面|部|進|立|腹|壁|[一二三\d]+回)
      ${L}(?:ғанға|генге|уға|уге|ға|ге|қа|ке) (?:\p{L}+ )?дейін(?:гі)?|дейін(?:гі)?|алдында(?:ғы)?|алдын|бұрын(?:ғы)?|қалғанда
      oldin${L}|avval${L}|oldidan|qolganda
      trước(?! đây| tiên| mắt| hết)|cách đây
      өмнө(?:х|хи)?(?!д)|урьд
      avant(?! tout|age)|préopératoire${L}|préalable${L} à
      vor(?! allem| ort|[.,;]|$)|zuvor|bevor|präoperativ${L}
      önce(?:si${L}|den|ki${L})?|evvel
      (?:قبل|پيش) از|پيش ?از ?عمل
    `,
    ),
    member(
      'после',
      'after',
      String.raw`
      после|послеоперационн${L}|спустя|через(?= (?:\p{L}+ )?(?:\d|час|день|недел|месяц|год|сутки|пару|нескольк))|(?<=\d (?:дн|час|минут|недел|месяц)\p{L}* )позже
      after(?!noon)|later|in(?= \d+ (?:minute|hour|day|week|month|year)s)|following(?= (?:surgery|the (?:procedure|operation|treatment|surgery)|treatment|vaccination))|post-?operative${L}|post-?surg${L}
      [وفب]?(?:بعد|عقب|إثر)(?:ها|ه)?(?! كل| أن كان)
      (?<=[一-鿿\da-z])(?<![先前最])后(?!续|果|期|勤|来|代|背|部|壁|叶|天|者|面|退|遗|方|悔|备|颅|腹|囊|房|路)
      (?:수술|시술|식사|치료|검사|복용|투여|출산|접종|마취|입원|퇴원|사용|운동|여행|한|주사|진료|채혈|\d ?(?:일|주|시간|개월|달|분|년)|[일주간월달분년]) ?(?:후|뒤)(?!보|원|유|반|기|각|두)|이후|후에|다음에
      (?<![午最以前])後(?!遺|期|続|方|者|頭|腹|退|半|頚|頸|壁|部|[一二三\d]+回)
      (?:кейін|соң)(?:гі|ғы)?
      keyin${L}|so'ng${L}
      sau(?! đây| lưng| đó(?! \d))
      дараа(?:х|хи)?|хойш
      après(?! tout)|plus tard|dans(?= \d+ (?:minute|heure|jour|semaine|mois|an))|en(?= \d+ (?:minute|heure|jour|semaine|mois|an))|postopératoire${L}|suite à
      nach(?! (?:hause|bedarf|angaben|ansicht|wie|deutschland|russland)|[.,;]|$)|später|danach|nachdem|postoperativ${L}
      sonra(?:sı${L}|ki${L}|dan)?
      (?:بعد|پس) از
    `,
    ),
  ],
};
