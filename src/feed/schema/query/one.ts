import type { PublicItem, PublicType } from '../../../contract/index.ts';
import { PolyclinicError } from '../../../errors.ts';
import { builder } from '../builder.ts';
import type { FeedContext } from '../context.ts';
import { decodeGlobalId } from '../global-id.ts';
import { type Served, serve } from '../served.ts';
import { readingFor } from './reading.ts';

const ExternalIdInput = builder.inputType('ExternalIdInput', {
  fields: (t) => ({
    system: t.string({ required: true }),
    value: t.string({ required: true }),
  }),
});

/** The arguments of a field that finds one item. */
export const oneArgs = builder.args((t) => ({
  id: t.id(),
  slug: t.string({ description: 'One that it has, or had before.' }),
  externalId: t.field({ type: ExternalIdInput }),
}));

type OneArgs = Parameters<typeof readingFor>[0] & {
  id?: string | null;
  slug?: string | null;
  externalId?: { system: string; value: string } | null;
};

type OfType<T extends PublicType> = Extract<PublicItem, { type: T }>;

/** Resolves a field that finds one item of a type. */
export function findOne<T extends PublicType>(type: T) {
  return (_: unknown, args: OneArgs, context: FeedContext): Served<OfType<T>> | null => {
    const reading = readingFor(args, context);
    const entry = lookUp(type, args, context);
    return entry
      ? (serve<PublicItem>(entry, { view: context.view, reading }) as Served<OfType<T>>)
      : null;
  };
}

function lookUp(type: PublicType, { id, slug, externalId }: OneArgs, { view }: FeedContext) {
  if ([id, slug, externalId].filter((given) => given != null).length !== 1) {
    throw new PolyclinicError('BAD_INPUT', 'Give exactly one of “id”, “slug” and “externalId”', {
      field: 'id',
    });
  }
  if (slug != null) return view.bySlug(type, slug);
  if (externalId != null) return view.byExternalId(type, externalId);
  const decoded = decodeGlobalId(id ?? '');
  return decoded.type === type ? view.get(type, decoded.id) : undefined;
}
