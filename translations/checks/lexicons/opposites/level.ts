import { member, type Opposites } from './member.ts';

/** Above and below a level of the body. */
export const level: Opposites = {
  id: 'level',
  members: [
    member(
      'выше уровня',
      'above a level',
      String.raw`
      (?:выше|над)(?= (?:уровн|нижн|верхн|колен|локт|лодыж|пояс|сердц|пуп|ключиц|голов|норм))
      above(?= (?:the|your|its|his|her|heart|normal|knee|waist|eye))
      فوق(?= (?:مستوى|ال(?!عمر|سن)))|أعلى(?= من مستوى)
      高于(?=[一-鿿])(?!标准)|在.{1,6}以上(?!\d)|上方
      (?:심장|무릎|눈|배꼽|기준|수준|수평)(?: 높이)?보다 (?:높|위)\p{L}*|위쪽
      (?:心臓|膝|目|へそ|基準|水準)(?:の高さ)?より(?:も)?(?:高|上)
      (?:деңгейінен|қалыптыдан|тізеден|белден) жоғары
      (?:sathidan|darajasidan|me'yordan|tizzadan) yuqori
      (?:cao hơn|trên)(?= mức| ngang| đầu gối| rốn| bình thường)
      (?:түвшнөөс|түвшнээс|хэмжээнээс|өвдөгнөөс) дээш\p{L}*
      au-dessus(?= d(?:u|e la|es) )
      über(?= (?:de[nmr] |das |\p{L}*höhe|\p{L}*niveau|normal|knie))|oberhalb
      (?:seviyesinin|düzeyinin|hizasının|kalbin|dizin|normalin) (?:üzerinde|üstünde)
      (?:بالاتر از|بالاي)(?= (?:سطح|قلب|زانو|ناف|حد))
    `,
    ),
    member(
      'ниже уровня',
      'below a level',
      String.raw`
      (?:ниже|под)(?= (?:уровн|нижн|верхн|колен|локт|лодыж|пояс|сердц|пуп|ключиц|голов|норм))
      below(?= (?:the|your|its|his|her|heart|normal|knee|waist|eye))|beneath
      تحت(?= (?:مستوى|ال(?!عمر|سن|جلد|تخدير|إشراف)))|أدنى(?= من مستوى)|أسفل(?= مستوى)
      低于(?=[一-鿿])(?!标准)|在.{1,6}以下(?!\d)|下方
      (?:심장|무릎|눈|배꼽|기준|수준|수평)(?: 높이)?보다 (?:낮|아래)\p{L}*|아래쪽
      (?:心臓|膝|目|へそ|基準|水準)(?:の高さ)?より(?:も)?(?:低|下)
      (?:деңгейінен|қалыптыдан|тізеден|белден) төмен
      (?:sathidan|darajasidan|me'yordan|tizzadan) past
      (?:thấp hơn|dưới)(?= mức| ngang| đầu gối| rốn| bình thường)
      (?:түвшнөөс|түвшнээс|хэмжээнээс|өвдөгнөөс) доош\p{L}*
      en dessous(?= d(?:u|e la|es) )|au-dessous(?= d(?:u|e la|es) )
      unter(?= (?:de[nmr] |das |\p{L}*höhe|\p{L}*niveau|normal|knie)(?!\p{L}*(?:haut|zunge)))|unterhalb
      (?:seviyesinin|düzeyinin|hizasının|kalbin|dizin|normalin) altında
      (?:پايين ?تر از|زير)(?= (?:سطح|قلب|زانو|ناف|حد))
    `,
    ),
  ],
};
