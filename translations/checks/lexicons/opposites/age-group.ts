import { A, L, member, type Opposites } from './member.ts';

/** Whom a text speaks of, by age. */
export const ageGroup: Opposites = {
  id: 'ageGroup',
  kin: ['children', 'newborns'],
  members: [
    member(
      'взрослые',
      'adults',
      String.raw`
      взросл(?!ени)${L}|совершеннолетн${L}
      adults?|grown-?ups?
      ${A}(?:بالغ|راشد|كبار)${L}(?! السن)
      成人(?!之)|成年人|大人
      성인|어른
      成人|大人
      ересек${L}
      kattalar${L}|katta yoshli${L}|voyaga yetgan${L}
      người lớn|người trưởng thành
      насанд хүрэгч${L}|том хүн${L}|насанд хүрсэн
      adultes?
      erwachsen${L}
      yetişkin${L}|erişkin${L}
      بزرگسال${L}|بالغ${L}
    `,
    ),
    member(
      'дети',
      'children',
      String.raw`
      дет(?:и|ей|ям|ьми|ях|ск${L})|реб[её]н(?:ок|к${L})
      child(?:ren)?|kids?|paediatric${L}|pediatric${L}
      ${A}(?:طفل|أطفال|اطفال)${L}
      儿童|小孩|孩子|小儿|患儿
      소아|어린이|아이|아동
      小児|子ども|子供|児童|こども
      бала(?!ма)${L}
      bola(?:lar|larga|larda|ning|ga|ni|larni)?|bolalar${L}
      trẻ em|trẻ nhỏ|trẻ(?! trung| hóa)|nhi khoa
      хүүхэд${L}|хүүхд${L}
      enfants?|pédiatri${L}
      kind(?:er|ern|es|e)?|kinder${L}
      çocuk${L}|pediatrik
      كودك${L}|بچه${L}|اطفال
    `,
    ),
    member(
      'пожилые',
      'elderly',
      String.raw`
      пожил${L}|престарел${L}|стариков|пожилого возраста
      elderly|older (?:people|adults|patients|persons)|aged people|seniors?
      ${A}(?:مسن|كبار السن|شيخوخ|عجوز|عجائز)${L}
      老年${L}|老人|年长
      노인|고령${L}|어르신
      高齢者|老人|お年寄り
      қарт${L}|егде${L}
      keksa${L}|qariya${L}
      người cao tuổi|người già|người lớn tuổi
      ахмад${L}|өндөр настан${L}|настай хүн${L}
      personnes? âgées?|sujets? âgés?|patients? âgés?
      ältere${L}|senior${L}|alte menschen
      yaşlı${L}
      سالمند${L}|مسن${L}|سالخورده${L}
    `,
    ),
    member(
      'новорождённые',
      'newborns',
      String.raw`
      новорожд[её]нн${L}|младен${L}|грудн${L} (?:дет|реб)${L}
      newborns?|infants?|neonat${L}|bab(?:y|ies)
      ${A}(?:رضيع|رضع|حديثي الولادة|مولود|مواليد|حديث الولادة)${L}
      新生儿|婴儿|婴幼儿
      신생아|영아|아기
      新生児|乳児|赤ちゃん
      нәресте${L}|сәби${L}
      chaqaloq${L}|go'dak${L}
      sơ sinh|nhũ nhi
      нярай${L}|нялх${L}
      nouveau-nés?|nourrissons?|bébés?
      neugeboren${L}|säugling${L}|baby${L}
      yenidoğan${L}|bebek${L}
      نوزاد${L}|شيرخوار${L}
    `,
    ),
    member(
      'молодые',
      'young people',
      String.raw`
      молод(?:ой|ые|ых|ым|ыми|ого|ому|ёж${L}|еж${L})
      young(?:er)?(?= (?:people|adults?|patients?|persons?|wom[ae]n|m[ae]n))|young people|youth
      ${A}(?:شباب|شاب|شبان)${L}
      年轻${L}|青年
      젊은|청년
      若年${L}|若い|若者
      жас(?= (?:адам|науқас|ересек))${L}|жастар${L}
      yoshlar${L}|yosh(?= (?:bemor|odam))${L}
      (?:người|bệnh nhân) trẻ
      залуу${L}
      jeunes?(?! enfant)
      jung(?:e|en|er|es|em)
      genç${L}
      جوان${L}
    `,
    ),
  ],
};
