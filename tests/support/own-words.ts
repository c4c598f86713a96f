import { type Node, type Program, parseSync } from 'oxc-parser';

/** Attributes that a reader sees or hears. */
const spoken = new Set([
  ...['alt', 'label', 'placeholder', 'title', 'tooltip', 'description', 'confirm', 'heading'],
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-placeholder'],
]);
/** What stands in these is printed on keys, or is code. */
const verbatim = new Set(['kbd', 'code']);
const isWords = (text: string) => /\p{L}{2}/u.test(text.replaceAll('Polyclinic', ''));

type Found = { line: number; text: string };
type Any = Node & Record<string, unknown>;

/** Texts of a component that are said in one language, whatever the reader's: of elements, attributes, notices. */
export function hardCodedWords(file: string, code: string): Found[] {
  const found: Found[] = [];
  visit(parse(file, code), (node, above) => {
    for (const { text, start } of saidBy(node, above)) {
      if (isWords(text)) found.push({ line: code.slice(0, start).split('\n').length, text });
    }
  });
  return found;
}

/** Each `{ ru, en }` of a file, where both are written out; what is put in between stands as `…`. */
export function wordsInBoth(file: string, code: string): { ru: string; en: string }[] {
  const pairs: { ru: string; en: string }[] = [];
  visit(parse(file, code), (node) => {
    if (node.type !== 'ObjectExpression') return;
    const of = (name: string) => {
      const property = (node.properties as Any[]).find(
        (each) => each.type === 'Property' && (each.key as Any).name === name,
      );
      return property ? literals(property.value as Any)[0]?.text : undefined;
    };
    const [ru, en] = [of('ru'), of('en')];
    if (ru !== undefined && en !== undefined) pairs.push({ ru, en });
  });
  return pairs;
}

function parse(file: string, code: string): Program {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return program;
}

type Text = { text: string; start: number };

function saidBy(node: Any, above: Any | undefined): Text[] {
  const tag = ((above?.openingElement as Any | undefined)?.name as Any | undefined)?.name;
  if (typeof tag === 'string' && verbatim.has(tag)) return [];
  if (node.type === 'JSXText') return [{ text: String(node.value).trim(), start: node.start }];
  if (node.type === 'JSXExpressionContainer' && above?.type !== 'JSXAttribute') {
    return literals(node.expression as Any);
  }
  if (node.type === 'JSXAttribute') {
    const { name, value } = node as unknown as { name: Any; value: Any | null };
    if (!value || !spoken.has(String(name.name))) return [];
    return literals((value.type === 'JSXExpressionContainer' ? value.expression : value) as Any);
  }
  if (node.type !== 'CallExpression') return [];
  const callee = node.callee as Any;
  const object = callee.type === 'MemberExpression' ? (callee.object as Any) : callee;
  const isNotice = ['toast', 'alert', 'confirm'].includes(String(object.name));
  return isNotice ? (node.arguments as Any[]).slice(0, 1).flatMap(literals) : [];
}

/** The texts that an expression may be, as far as they are written out in it. */
function literals(node: Any): Text[] {
  const { type, start } = node;
  if (type === 'Literal')
    return typeof node.value === 'string' ? [{ text: node.value, start }] : [];
  if (type === 'TemplateLiteral') {
    const pieces = (node.quasis as Any[]).map((each) => (each.value as { raw: string }).raw);
    return [{ text: pieces.join('…'), start }];
  }
  const parts = {
    ConditionalExpression: ['consequent', 'alternate'],
    LogicalExpression: ['right'],
  };
  return (parts[type as keyof typeof parts] ?? []).flatMap((name) => literals(node[name] as Any));
}

function visit(node: object, look: (node: Any, above: Any | undefined) => void, above?: Any): void {
  const here = node as Any;
  if (typeof here.type === 'string') look(here, above);
  for (const child of Object.values(here).flat()) {
    if (typeof child === 'object' && child !== null) visit(child, look, here);
  }
}
