import { claims } from '../../../../translations/checks/claims.ts';
import { runCases } from './cases.ts';

runCases(claims, [
  ['Клиника', 'лучшая клиника', ['en', 'ru'], 1],
  ['Клиника', 'клиника с опытом', ['en', 'ru'], 0],
  ['Клиника', 'the best clinic, guaranteed', ['ru', 'en'], 1],
  ['Клиника', 'a clinic at its best', ['ru', 'en'], 0],
  ['Клиника', 'أفضل مستشفى', ['ru', 'ar'], 1],
  ['Клиника', '最好的医院', ['ru', 'zh-Hans'], 1],
  ['Клиника', '100% 완치', ['ru', 'ko'], 1],
  ['Клиника', '世界一の病院', ['ru', 'ja'], 1],
  ['Клиника', 'ең үздік клиника', ['ru', 'kk'], 1],
  ['Клиника', 'eng yaxshi klinika', ['ru', 'uz'], 1],
  ['Клиника', 'bệnh viện tốt nhất', ['ru', 'vi'], 1],
  ['Клиника', 'хамгийн сайн эмнэлэг', ['ru', 'mn'], 1],
  ['Клиника', 'la meilleure clinique', ['ru', 'fr'], 1],
  ['Клиника', 'die beste Klinik', ['ru', 'de'], 1],
  ['Клиника', 'en iyi hastane', ['ru', 'tr'], 1],
  ['Клиника', 'بهترین بیمارستان', ['ru', 'fa'], 1],
]);
