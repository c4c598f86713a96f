import { A, L, member, type Opposites } from './member.ts';

/** How a medicine is given. */
export const route: Opposites = {
  id: 'route',
  members: [
    member(
      'внутрь',
      'by mouth',
      String.raw`
      внутрь|перорально|пероральн${L}|через рот
      orally|oral(?! (?:hygiene|health|cavity|mucosa|surg|cancer|sex))|by mouth|per os
      ${A}فم(?:ي|وي|وية|ويا)?(?= |$|[،.])|عن طريق الفم
      口服|内服|经口
      경구|입으로|복용
      経口|内服|服用
      ішке|ішуге|ауыз арқылы|пероральді
      og'iz orqali|ichga|peroral
      uống|đường miệng
      уугаад|амаар|ууж
      (?:par voie )?orale?(?:ment|s)?|per os
      oral${L}|peroral${L}|durch den mund
      ağızdan|oral${L}|ağız yoluyla
      خوراكي|از راه دهان|دهاني
    `,
    ),
    member(
      'внутривенно',
      'intravenous',
      String.raw`
      внутривенн${L}|в вену
      intravenous${L}|iv(?= (?:drip|infusion|injection|bolus))|into a vein
      ${A}وريد(?:ي|ية|يا)?|${A}أوردة
      静脉(?!曲张|血栓|炎|瓣|造影|栓塞|高压|窦|压|回流|疾病|功能|血(?!管))|静注|静滴|静脉注射
      정맥(?: ?주사|내|으로|에| ?투여| 주|을 통)
      静脈(?:内|注|に|投与|点滴|注射|から)|静注|点滴
      көктамыр(?:ға|ішілік|ға енгіз)${L}|көктамыр${L}|венаға
      venaga|vena ichiga|venaga yubor${L}|tomir ichiga
      tĩnh mạch
      судсаар|судсанд|судсаар тарь${L}
      intraveineu${L}|voie veineuse
      intravenös${L}|in die vene|i\.v\.
      damar(?:dan|a|ı içine| içi${L}| yolu${L}|ına)|intravenöz
      وريدي|داخل وريدي|درون ?وريدي|وريد
    `,
    ),
    member(
      'внутримышечно',
      'intramuscular',
      String.raw`
      внутримышечн${L}|в мышцу
      intramuscular${L}|into (?:a|the) muscle
      (?:في |${A})(?:العضل|عضلي?ة?|عضليا|العضلي)(?=[ ،.)]|$)
      肌内|肌注|肌肉注射
      근육(?: ?주사|내|에 주사|으로| ?투여)|근주
      筋肉(?:内|に|注)|筋注
      бұлшықет${L}
      mushak(?:ka| ichiga|lar ichiga|ga)
      bắp(?! chân| tay)|tiêm bắp
      булчинд|булчинд тарь${L}
      intramusculaire${L}
      intramuskulär${L}|in den muskel
      kas(?: içi${L}|tan|a|ına| içine| yolu${L})|intramüsküler
      عضلاني|داخل عضلاني
    `,
    ),
    member(
      'подкожно',
      'subcutaneous',
      String.raw`
      подкожн${L}|под кожу
      subcutaneous${L}|under the skin
      تحت الجلد
      皮下
      피하|피부 밑
      皮下
      тері астына|теріасты${L}
      teri ostiga
      dưới da
      арьсан дор|арьсан доор
      sous-cutanée?s?|sous la peau
      subkutan${L}|unter die haut
      deri altı${L}|cilt altı${L}|subkutan
      زير ?جلدي|زير پوست${L}
    `,
    ),
    member(
      'наружно',
      'on the skin',
      String.raw`
      наружно|местно
      topical${L}|on the skin|externally
      موضعيا?|على الجلد
      外用|局部涂
      국소|외용
      外用|塗布
      сыртқа|жергілікті
      sirtga|mahalliy
      bôi|ngoài da
      гадуур|түрхэ${L}
      topique|application locale|voie cutanée
      topisch${L}|äußerlich
      haricen|topikal
      موضعي
    `,
    ),
    member(
      'ингаляция',
      'inhaled',
      String.raw`
      ингаляц${L}|ингаляционн${L}
      inhal${L}
      ${A}استنشاق${L}
      吸入
      흡입
      吸入
      ингаляция${L}
      ingalyatsiya${L}
      hít|khí dung
      амьсгалаар|ингаляци${L}
      inhal${L}
      inhal${L}
      inhal${L}|solunum yoluyla
      استنشاق${L}|استنشاقي
    `,
    ),
    member(
      'в прямую кишку',
      'rectal',
      String.raw`
      ректальн${L}|в прямую кишку
      rectally|rectal(?= (?:supposit|route|admin|dose|use))
      شرجيا?|تحاميل
      直肠给药|肛门给药|栓剂
      직장 투여|좌약
      直腸内投与|坐薬
      ректальді
      rektal
      đường trực tràng|đặt hậu môn
      шулуун гэдсээр|лаа
      voie rectale|suppositoires?
      rektal${L}|zäpfchen
      rektal|fitil
      ركتال|شياف
    `,
    ),
  ],
};
