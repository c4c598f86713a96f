import { A, L, member, type Opposites } from './member.ts';

/** Before and after meals. */
export const meals: Opposites = {
  id: 'meals',
  members: [
    member(
      'до еды',
      'before a meal',
      String.raw`
      (?:до|перед) (?:\p{L}+ )?(?:ед(?:ы|ой)|при[её]м(?:а|ом) пищи|завтрак(?:а|ом)|обед(?:а|ом)|ужин(?:а|ом))|натощак|на голодный желудок
      before (?:\p{L}+ )?(?:meals?|eating|food|breakfast|lunch|dinner|the meal)|(?:on an )?empty stomach|fasting
      قبل (?:تناول )?(?:ال)?(?:أكل|طعام|وجبات|وجبة|إفطار|فطور|غداء|عشاء|وجبه)|معدة (?:فارغة|خاوية)|${A}ريق|على الريق|صائم${L}
      [饭餐]前|空腹
      식전|식사 ?전|공복|(?:아침|점심|저녁) 식사 전
      食前|空腹
      (?:тамақ${L}|ас${L}) (?:алдында|бұрын|дейін)|тамаққа дейін|аш қарынға|ашқарынға
      (?:ovqat${L}|nonushta${L}|taom${L}) (?:oldin|avval)|och qoringa
      trước (?:bữa |khi )?ăn|khi đói|trước bữa|bụng đói
      (?:хоол${L}|өглөөний цай${L}) (?:өмнө|урьд)|өлөн ходоод${L}|өлөн үед|өлөн
      avant (?:le |les |de |chaque )?(?:repas|manger|petit[- ]déjeuner|dîner|déjeuner)|à jeun
      vor (?:dem |den |der )?(?:essen|mahlzeit${L}|frühstück|mittagessen|abendessen)|nüchtern${L}
      (?:yemek${L}|öğün${L}|kahvaltı${L}) önce|aç karn${L}|aç karna|tok olmadan
      (?:قبل|پيش) از (?:غذا|صرف غذا|خوردن غذا|وعده${L}|صبحانه|ناهار|شام)|ناشتا|معده خالي|شكم خالي
    `,
    ),
    member(
      'после еды',
      'after a meal',
      String.raw`
      после (?:\p{L}+ )?(?:еды|при[её]ма пищи|завтрака|обеда|ужина)|во время еды|с едой
      after (?:\p{L}+ )?(?:meals?|eating|food|breakfast|lunch|dinner|the meal)|with (?:meals?|food)|full stomach
      بعد (?:تناول )?(?:ال)?(?:أكل|طعام|وجبات|وجبة|إفطار|فطور|غداء|عشاء)|مع (?:ال)?(?:طعام|أكل|وجبات|وجبة)
      [饭餐]后|随餐|与食物同服
      식후|식사 ?후|식사와 함께|(?:아침|점심|저녁) 식사 후
      食後|食事とともに|食事中
      (?:тамақ${L}|ас${L}) кейін
      (?:ovqat${L}|nonushta${L}|taom${L}) (?:keyin|so'ng)
      sau (?:bữa |khi )?ăn|trong bữa ăn|khi no
      (?:хоол${L}|өглөөний цай${L}) дараа|хоолны үеэр
      après (?:le |les |chaque |avoir )?(?:repas|mangé|petit[- ]déjeuner|dîner|déjeuner)|pendant (?:le|les) repas
      nach (?:dem |den |der )?(?:essen|mahlzeit${L}|frühstück|mittagessen|abendessen)|zum essen|zu den mahlzeiten
      (?:yemek${L}|öğün${L}|kahvaltı${L}) sonra|tok karn${L}|yemekle
      (?:بعد|پس) از (?:غذا|صرف غذا|خوردن غذا|وعده${L}|صبحانه|ناهار|شام)|همراه (?:با )?غذا
    `,
    ),
  ],
};
