import { A, L, member, type Opposites } from './member.ts';

/** Left and right. */
export const laterality: Opposites = {
  id: 'laterality',
  members: [
    member(
      'слева',
      'left',
      String.raw`
      лев(?:ый|ая|ое|ые|ого|ой|ому|ую|ым|ыми|ых|ом|осторонн${L})|слева|влево|левожелудочк${L}
      left(?=[ -](?:\p{L}+[ -])?(?:side|arm|leg|hand|foot|eye|ear|lung|kidney|breast|knee|hip|shoulder|ankle|ventric|atri|lobe|ovary|testi|hemi|chest|lower|upper|ureter|temporal|carotid|coronary|wrist|elbow|heel|thigh|thumb|half|part|cheek|jaw|groin|flank|iliac|adrenal|thyroid|main))|left[- ](?:sided|handed)|on the left|to the left|the left one|left
      ${A}(?:أيسر|يسرى|يسار|ايسر)${L}
      左
      왼(?:쪽|손|발|팔|다리|눈)|좌측|좌(?=[ 심엽])
      左
      сол(?= (?:жақ|қол|аяқ|көз|өкпе|бүйрек|тізе|құлақ|иық|қарынша|қабырға|емшек|жамбас|бөлі))${L}
      chap(?= (?:tomon|qo'l|oyoq|ko'z|o'pka|buyrak|tizza|quloq|yelka|qorincha|ko'krak|son|taraf))|chapga|chapda
      trái(?! cây| nghĩa| phép| lại| tim| với| ngược)
      зүүн(?! өмнө| хойд| ази| өмнөд)
      gauches?
      link(?:e|en|er|es|em|s|sseitig${L})
      sol(?= (?:\p{L}+)?(?:taraf|kol|el|göz|akci|böbre|diz|kulak|omuz|ventrik|meme|kalça|bacak|ayak|yan|lob|ön|üst|alt)|dan|da|una)|sol
      چپ
    `,
    ),
    member(
      'справа',
      'right',
      String.raw`
      прав(?:ый|ая|ое|ые|ого|ой|ому|ую|ым|ыми|ых|ом|осторонн${L})(?! (?:человек|граждан|врач|пациент))|справа|вправо
      right(?=[ -](?:\p{L}+[ -])?(?:side|arm|leg|hand|foot|eye|ear|lung|kidney|breast|knee|hip|shoulder|ankle|ventric|atri|lobe|ovary|testi|hemi|chest|lower|upper|ureter|temporal|carotid|coronary|wrist|elbow|heel|thigh|thumb|half|part|cheek|jaw|groin|flank|iliac|adrenal|thyroid|main))|right[- ](?:sided|handed)|on the right|to the right(?! to| of)|the right one
      ${A}(?:أيمن|يمنى|يمين|ايمن)${L}
      右
      오른(?:쪽|손|발|팔|다리|눈)?|우측
      右
      оң(?= (?:жақ|қол|аяқ|көз|өкпе|бүйрек|тізе|құлақ|иық|қарынша|қабырға|емшек|жамбас|бөлі))${L}
      o'ng(?= (?:tomon|qo'l|oyoq|ko'z|o'pka|buyrak|tizza|quloq|yelka|qorincha|ko'krak|son|taraf))|o'ngga|o'ngda
      (?:bên |tay |chân |mắt |phổi |thận |gối |tai |vai |vú |phía |háng )phải
      баруун(?! өмнө| хойд| ази| өмнөд)
      (?:à |de |côté |du côté |sein |bras |pied |œil |rein |poumon |genou |lobe |ventricule )droite?|droites?(?! de l'homme)|droit(?=s? (?:et|ou|est|doit|,|\.))
      recht(?:e|en|er|es|em)(?=s? \p{L}+)|rechts${L}
      sağ(?= (?:\p{L}+)?(?:taraf|kol|el|göz|akci|böbre|diz|kulak|omuz|ventrik|meme|kalça|bacak|ayak|yan|lob|ön|üst|alt)|dan|da)|sağ
      راست
    `,
    ),
  ],
};
