import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../translations/checks/index.ts';
import type { Locale, Localized } from '../../../../translations/locales.ts';
import { anInput } from './an-input.ts';

/** Russian sentences with correct translations, most of them in languages that the seed has little of. */
const texts: readonly { source: string; targets: Localized }[] = [
  {
    source:
      'Через 5–7 дней после операции снимают швы; полное восстановление занимает от 3 до 6 месяцев.',
    targets: {
      kk: 'Тігістер операциядан кейін 5–7 күннен соң алынады; толық қалпына келу 3 айдан 6 айға дейін созылады.',
      uz: 'Choklar operatsiyadan 5–7 kun o‘tgach olinadi; to‘liq tiklanish 3 oydan 6 oygacha davom etadi.',
      mn: 'Оёдлыг мэс заслаас хойш 5–7 хоногийн дараа авна; бүрэн сэргэхэд 3-6 сар шаардагдана.',
      tr: 'Dikişler ameliyattan 5–7 gün sonra alınır; tam iyileşme 3 ila 6 ay sürer.',
      fr: 'Les points sont retirés 5 à 7 jours après l’opération ; la récupération complète prend de 3 à 6 mois.',
      fa: 'بخیه‌ها ۵ تا ۷ روز پس از عمل کشیده می‌شوند؛ بهبودی کامل ۳ تا ۶ ماه طول می‌کشد.',
    },
  },
  {
    source: 'Препарат нельзя принимать беременным и детям младше 12 лет.',
    targets: {
      fr: 'Le médicament est interdit aux femmes enceintes et aux enfants de moins de 12 ans.',
      de: 'Das Arzneimittel darf von Schwangeren und Kindern unter 12 Jahren nicht eingenommen werden.',
      ja: '妊娠中の方および12歳未満の小児は服用できません。',
      kk: 'Дәріні жүкті әйелдерге және 12 жасқа толмаған балаларға қабылдауға болмайды.',
      uz: 'Dorini homilador ayollar va 12 yoshgacha bo‘lgan bolalar qabul qilishi mumkin emas.',
      mn: 'Жирэмсэн эмэгтэй болон 12-оос доош насны хүүхдэд хэрэглэхийг хориглоно.',
      tr: 'İlaç hamilelere ve 12 yaşından küçük çocuklara verilmemelidir.',
      vi: 'Phụ nữ có thai và trẻ em dưới 12 tuổi không được dùng thuốc.',
      fa: 'مصرف این دارو برای زنان باردار و کودکان زیر ۱۲ سال ممنوع است.',
      ko: '임산부와 12세 미만 어린이는 복용할 수 없습니다.',
    },
  },
  {
    source:
      'Центр открыт в 2009 году, принимает более 15 тысяч пациентов в год, 350 коек, 12 операционных.',
    targets: {
      tr: 'Merkez 2009’da açıldı; yılda 15 binden fazla hasta kabul eder, 350 yatağı ve 12 ameliyathanesi vardır.',
      'zh-Hans': '该中心于2009年开业，每年接诊1.5万多名患者，设有350张床位和12间手术室。',
      kk: 'Орталық 2009 жылы ашылған, жылына 15 мыңнан астам пациент қабылдайды, 350 төсек-орын, 12 операция бөлмесі бар.',
      uz: 'Markaz 2009-yilda ochilgan, yiliga 15 mingdan ortiq bemorni qabul qiladi, 350 o‘rin, 12 operatsiya xonasi bor.',
      mn: 'Төв 2009 онд нээгдсэн, жилд 15 мянга гаруй өвчтөн хүлээн авдаг, 350 ор, 12 мэс заслын өрөөтэй.',
      vi: 'Trung tâm mở cửa năm 2009, tiếp nhận hơn 15 nghìn bệnh nhân mỗi năm, có 350 giường và 12 phòng mổ.',
      ar: 'افتُتح المركز عام 2009، ويستقبل أكثر من 15 ألف مريض سنويًا، ويضم 350 سريرًا و12 غرفة عمليات.',
      ja: '2009年に開設され、年間1万5000人以上の患者を受け入れ、350床と12の手術室を備えています。',
      ko: '2009년에 개원하여 연간 1만 5천 명 이상의 환자를 진료하며, 350병상과 12개의 수술실이 있습니다.',
    },
  },
  {
    source: 'Стоимость — от 250 000 ₽. Приём с 9:00 до 18:00, телефон +7 (495) 123-45-67.',
    targets: {
      de: 'Kosten: ab 250.000 ₽. Sprechzeiten von 9 bis 18 Uhr, Telefon +7 495 1234567.',
      ja: '費用は25万ルーブルから。診療時間は9時から18時まで、電話 +7 (495) 123-45-67。',
      vi: 'Chi phí từ 250.000 rúp. Giờ khám: 9:00–18:00, điện thoại +7 (495) 123-45-67.',
    },
  },
  {
    source: 'Температура выше 38,5 °C, давление выше 140/90 мм рт. ст. — обратитесь к врачу.',
    targets: {
      tr: 'Vücut ısısı 38,5 °C’nin, tansiyon 140/90 mmHg’nin üzerindeyse doktora başvurun.',
      'zh-Hans': '如体温超过38.5℃、血压高于140/90毫米汞柱，请就医。',
      fa: 'اگر دمای بدن بالای ۳۸٫۵ درجه یا فشار خون بالای ۱۴۰/۹۰ میلی‌متر جیوه است، به پزشک مراجعه کنید.',
      kk: 'Дене қызуы 38,5 °C-тан, қан қысымы 140/90 мм сын. бағ.-нан жоғары болса, дәрігерге қаралыңыз.',
    },
  },
];

describe.each(texts)('$source', ({ source, targets }) => {
  it.each(Object.entries(targets))('is without findings in %s', (locale, target) => {
    expect(runChecks(anInput(source, target, ['ru', locale as Locale]))).toEqual([]);
  });
});
