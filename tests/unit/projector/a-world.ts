import { changesOf } from '../../../src/projector/changes-of.ts';
import { compose, type ServingRule } from '../../../src/projector/compose.ts';
import { projectClinic } from '../../../src/projector/project/care.ts';
import type { Locale } from '../../../translations/locales.ts';
import type { LeafNode } from '../../../translations/overlay/leaf-tree.ts';
import { missingEntry, type TranslationEntry } from '../../../translations/records/entry.ts';
import { hashOf } from '../../../translations/records/value.ts';
import { aSite, publish } from '../../support/feed-items.ts';
import { aFeed, type TestFeed } from '../../support/feed-server.ts';

export type Leaf = 'name' | 'summary';
type Doc = {
  texts: Record<Leaf, string>;
  country: string;
  isPublished: boolean;
  entries: Map<Locale, Map<Leaf, TranslationEntry>>;
};

/** One thing that somebody does; those with `machine` are a machine's, or about its texts alone. */
export type Step = { id: string; locale: Locale; leaf: Leaf; text: string } & {
  do: 'edit' | 'move' | 'hide' | 'show' | 'approve' | 'draft' | 'reject' | 'toggle';
};
export const machineSteps: readonly Step['do'][] = ['draft', 'reject', 'toggle'];

const leaf = (name: Leaf): LeafNode => ({
  type: 'leaf',
  name,
  kind: 'text',
  clinical: name === 'summary',
  person: false,
});
const tree = [leaf('name'), leaf('summary')];

/** Two sites that take no machine texts, one of them of Russian clinics alone, and one that does. */
const sites = [
  aSite({ id: 'all' }),
  aSite({ id: 'ru', countries: ['RU'] }),
  aSite({ id: 'taker', machineTexts: true }),
];

const aDoc = (): Doc => ({
  texts: { name: 'Клиника', summary: 'Принимать 5 мг' },
  country: 'RU',
  isPublished: true,
  entries: new Map(),
});

/** Three clinics, their translations, and the feed of them, kept as the projector would. */
export function aWorld(rule: ServingRule): { feed: TestFeed; take: (step: Step) => void } {
  const feed = aFeed(...sites.map((site) => publish(site)));
  const docs = new Map<string, Doc>(['a', 'b', 'c'].map((id) => [id, aDoc()]));
  let serving = rule;
  for (const [id, doc] of docs) project(id, doc);

  function project(id: string, { texts, country, isPublished, entries }: Doc): void {
    const stored = {
      id,
      sourceLocale: 'ru' as const,
      kind: 'hospital',
      lifecycle: isPublished ? 'operating' : 'closed',
      country,
      updatedAt: `2026-01-01 ${texts.name}`,
      name: { ru: texts.name },
      summary: { ru: texts.summary },
    };
    const records = new Map([...entries].map(([locale, byLeaf]) => [locale, [...byLeaf.values()]]));
    const projected = (serveMachine: boolean) =>
      projectClinic(compose(stored, tree, records, { ...serving, serveMachine }), {
        now: new Date(),
        related: () => undefined,
      });
    const inLog = (type: string) =>
      feed.log.entries().find((entry) => entry.id === id && entry.type === type);
    const changes = changesOf(
      { id, type: 'clinic' },
      { plain: projected(false), machine: serving.serveMachine ? projected(true) : null },
      { plain: inLog('clinic'), machine: inLog('clinic~machine') },
    );
    feed.publish(...changes);
  }

  function take({ id, locale, leaf, text, ...step }: Step): void {
    const doc = docs.get(id) ?? aDoc();
    const byLeaf = doc.entries.get(locale) ?? new Map<Leaf, TranslationEntry>();
    doc.entries.set(locale, byLeaf);
    const entry = byLeaf.get(leaf) ?? missingEntry(leaf, 'text', '');
    const of = { sourceHash: hashOf(doc.texts[leaf]), sourceText: doc.texts[leaf] };
    const acts: Record<Step['do'], () => void> = {
      edit: () => Object.assign(doc.texts, { [leaf]: text }),
      move: () => Object.assign(doc, { country: doc.country === 'RU' ? 'KR' : 'RU' }),
      hide: () => Object.assign(doc, { isPublished: false }),
      show: () => Object.assign(doc, { isPublished: true }),
      approve: () => {
        const approved = { value: text, ...of, by: null, at: '2026-02-01T00:00:00.000Z' };
        byLeaf.set(leaf, { ...entry, ...of, state: 'approved', value: text, approved });
      },
      draft: () => byLeaf.set(leaf, { ...entry, ...of, state: 'machine', value: `M ${text}` }),
      reject: () => byLeaf.set(leaf, { ...entry, state: 'rejected' }),
      toggle: () => {
        serving = { ...serving, serveMachine: !serving.serveMachine };
      },
    };
    acts[step.do]();
    for (const [each, one] of step.do === 'toggle' ? docs : [[id, doc] as const])
      project(each, one);
  }

  return { feed, take };
}
