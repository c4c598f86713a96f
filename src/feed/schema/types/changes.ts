import type { Locale } from '../../../../translations/locales.ts';
import type { PublicType } from '../../../contract/index.ts';
import type { Substance as Kind } from '../../../contract/substance.ts';
import type { ChangesPage } from '../../changes/changes.ts';
import type { SiteChange } from '../../changes/told-by.ts';
import type { Reading } from '../../locale/reading.ts';
import type { View } from '../../replica/view.ts';
import { builder } from '../builder.ts';
import { ChangeKind, ItemType, Substance } from '../enums/index.ts';
import { encodeGlobalId, typeNames } from '../global-id.ts';
import { Finished } from '../kept-fields.ts';
import { Item } from '../refs.ts';
import { type Served, serve } from '../served.ts';

/** As it is served: with the names of the enum. */
type LocaleSubstance = { locale: Locale; kinds: readonly string[] };

/** A change for its reader: of one answer, which has hundreds of them, so that it is made by hand. */
class ServedChange extends Finished {
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  readonly kind: SiteChange['kind'];
  readonly version: string;
  readonly locales: readonly Locale[];
  readonly #substance: SiteChange['substance'];
  readonly #entry: SiteChange['entry'];
  readonly #to: { reading: Reading; view: View };
  #node: Served | null | undefined;

  constructor(change: SiteChange, to: { reading: Reading; view: View }) {
    super();
    const { seq, type, id, kind, version, locales, substance, entry } = change;
    this.seq = seq;
    this.id = encodeGlobalId(typeNames[type], id);
    this.type = ItemType.nameOf(type);
    this.kind = kind;
    this.version = version;
    this.locales = locales;
    this.#substance = substance;
    this.#entry = entry;
    this.#to = to;
  }

  get substance(): LocaleSubstance[] {
    return this.#substance.map(({ locale, kinds }) => ({
      locale,
      kinds: kinds.map(Substance.nameOf),
    }));
  }

  get node(): Served | null {
    if (this.#node === undefined) this.#node = this.#entry && serve(this.#entry, this.#to);
    return this.#node;
  }
}

const LocaleSubstance = builder.objectRef<LocaleSubstance>('LocaleSubstance');

LocaleSubstance.implement({
  description: 'What of an item changed, as the site reads it in a locale.',
  fields: (t) => ({
    locale: t.expose('locale', { type: 'Locale' }),
    kinds: t.field({ type: [Substance], resolve: ({ kinds }) => kinds as Kind[] }),
  }),
});

export const Change = builder.objectRef<ServedChange>('Change');

Change.implement({
  description: 'The last change of an item, as the site sees it.',
  fields: (t) => ({
    seq: t.exposeInt('seq', {
      description:
        'Its place among all changes; it never falls, and a site does not see them all. Changes ' +
        'with one cause have the same.',
    }),
    id: t.exposeID('id'),
    type: t.field({ type: ItemType, resolve: ({ type }) => type as PublicType }),
    kind: t.expose('kind', {
      type: ChangeKind,
      description:
        'CREATED and UPDATED: put the item into the copy. DELETED: it is gone, or no longer ' +
        'this site’s; drop it if it is there.',
    }),
    version: t.exposeString('version', {
      description:
        'The item’s version, of all that it serves to the site; a copy that has it already need ' +
        'not do anything.',
    }),
    locales: t.field({
      type: ['Locale'],
      description:
        'The site’s locales in which its text reads differently, also because of a text that it ' +
        'falls back to. Empty when only facts have changed.',
      resolve: ({ locales }) => locales,
    }),
    substance: t.field({
      type: [LocaleSubstance],
      description:
        'What changed of it, in those of the site’s locales in which anything did, so that a site can ' +
        'tell a changed dose from a changed word. Empty for what is new to the site or gone.',
      resolve: ({ substance }) => substance,
    }),
    node: t.field({
      type: Item,
      nullable: true,
      description: 'The item as it is now; null when it is gone.',
      resolve: ({ node }) => node,
    }),
  }),
});

export const Changes = builder.objectRef<{ page: ChangesPage; reading: Reading }>('Changes');

Changes.implement({
  fields: (t) => ({
    changes: t.field({
      type: [Change],
      description: 'In the order in which to apply them.',
      resolve: ({ page, reading }, _, { view }) =>
        page.changes.map((change) => new ServedChange(change, { reading, view })),
    }),
    nextToken: t.string({
      description: 'The “since” of the next call; keep it with the copy.',
      resolve: ({ page }, _, { tokens }) => tokens.seal(page.next),
    }),
    hasMore: t.boolean({
      description: 'Whether there is more by now: call again at once.',
      resolve: ({ page }) => page.hasMore,
    }),
  }),
});
