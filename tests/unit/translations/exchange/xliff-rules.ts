import {
  childrenNamed,
  eachElement,
  isElement,
  type XmlElement,
} from '../../../../translations/xml/elements.ts';

type Rule = {
  /** The elements in it, in their order; `*` for any number, `+` for one or more, `?` for one at most. */
  children?: readonly string[];
  /** Text and inline elements in any order. */
  isMixed?: boolean;
  required?: readonly string[];
  optional?: readonly string[];
};

const inline = ['cp', 'ph', 'pc', 'mrk'];

/**
 * What of xliff_core_2.0.xsd, metadata.xsd and glossary.xsd (OASIS, XLIFF 2.1) the export uses, and no
 * more. Their own files are not here: OASIS's are checked by hand, docs/adr/0031 says how.
 */
const rules: Readonly<Record<string, Rule>> = {
  xliff: { children: ['file+'], required: ['version', 'srcLang'], optional: ['trgLang'] },
  file: {
    children: ['notes?', 'unit+'],
    required: ['id'],
    optional: ['original', 'canResegment', 'xml:space'],
  },
  notes: { children: ['note+'] },
  note: { isMixed: true, optional: ['id', 'category'] },
  unit: {
    children: ['metadata?', 'glossary?', 'notes?', 'segment+'],
    required: ['id'],
    optional: ['name'],
  },
  metadata: { children: ['metaGroup+'] },
  metaGroup: { children: ['meta+'], optional: ['category'] },
  meta: { isMixed: true, required: ['type'] },
  glossary: { children: ['glossEntry+'] },
  glossEntry: { children: ['term', 'translation+'] },
  term: { isMixed: true },
  translation: { isMixed: true },
  segment: { children: ['source', 'target?'], optional: ['id', 'state', 'subState'] },
  source: { isMixed: true },
  target: { isMixed: true },
  pc: { isMixed: true, required: ['id'] },
  mrk: { isMixed: true, required: ['id'], optional: ['translate'] },
  ph: { required: ['id'] },
  cp: { required: ['hex'] },
};

const nameToken = /^[\p{L}\p{N}._:-]+$/u;

/** What of an XLIFF 2.1 file is not as OASIS's schema and Schematron want it; nothing in a valid one. */
export function xliffProblems(text: string): string[] {
  const problems: string[] = [];
  eachElement(text, new Set(['xliff']), ({ element }) => {
    checkElement(element, problems);
    const files = childrenNamed(element, 'file');
    checkUnique(files, 'file', problems);
    for (const file of files) {
      const units = childrenNamed(file, 'unit');
      checkUnique(units, 'unit', problems);
      for (const unit of units) checkUnit(unit, problems);
    }
  });
  return problems;
}

function checkElement(element: XmlElement, problems: string[]): void {
  const { name, attributes, children } = element;
  const rule = rules[name];
  if (!rule) {
    problems.push(`<${name}> is no element of the export`);
    return;
  }
  const { required = [], optional = [] } = rule;
  for (const wanted of required) {
    if (!attributes[wanted]) problems.push(`<${name}> has no ${wanted}`);
  }
  const known = new Set([...required, ...optional]);
  for (const [given, value] of Object.entries(attributes)) {
    if (!known.has(given) && !given.startsWith('xmlns')) problems.push(`<${name} ${given}>`);
    if (given === 'id' && !nameToken.test(value)) problems.push(`<${name} id="${value}">`);
    if (given === 'hex' && !/^[\dA-F]{4}$/.test(value)) problems.push(`<cp hex="${value}">`);
  }
  const elements = children.filter(isElement);
  const names = elements.map((child) => child.name);
  if (rule.isMixed) {
    if (names.some((child) => !inline.includes(child))) problems.push(`<${name}>: ${names}`);
  } else if (!orderOf(rule.children ?? []).test(names.map((child) => `${child} `).join(''))) {
    problems.push(`<${name}> has ${names.join(', ') || 'nothing'} in it`);
  }
  for (const child of elements) checkElement(child, problems);
}

const orderOf = (children: readonly string[]) =>
  new RegExp(`^${children.map((child) => child.replace(/^(\w+)(.?)$/, '(?:$1 )$2')).join('')}$`);

function checkUnique(elements: readonly XmlElement[], what: string, problems: string[]): void {
  const ids = elements.map(({ attributes }) => attributes.id);
  if (new Set(ids).size < ids.length) problems.push(`an id of a <${what}> is there twice`);
}

/** The Schematron rules: ids in a unit, states with targets, tags of targets that the sources have. */
function checkUnit(unit: XmlElement, problems: string[]): void {
  const segments = childrenNamed(unit, 'segment');
  const sources = segments.flatMap((segment) => childrenNamed(segment, 'source').flatMap(tagsOf));
  checkUnique([...segments, ...sources], 'segment or tag', problems);
  for (const segment of segments) {
    const { state = 'initial', subState = '' } = segment.attributes;
    const [target] = childrenNamed(segment, 'target');
    if (state !== 'initial' && !target) problems.push(`state ${state} without a target`);
    if (!/^[^:\s]+:.+$/.test(subState)) problems.push(`subState ${subState}`);
    const names = new Map(sources.map((tag) => [tag.attributes.id, tag.name]));
    for (const tag of target ? tagsOf(target) : []) {
      if (names.get(tag.attributes.id) !== tag.name)
        problems.push(`${tag.attributes.id} in a target`);
    }
    const targetTags = target ? tagsOf(target) : [];
    checkUnique(targetTags, 'target’s tag', problems);
  }
}

const tagsOf = ({ children }: XmlElement): XmlElement[] =>
  children
    .filter(isElement)
    .flatMap((child) => [...(child.attributes.id ? [child] : []), ...tagsOf(child)]);
