import { type FieldNode, GraphQLError, Kind, type ValidationRule } from 'graphql';

/**
 * Refuses a document of Payload's GraphQL in which some mutations name a locale and others do not.
 * Payload 3.90 would write the others in the locale of the one before, instead of the default one.
 */
export const nameLocales: ValidationRule = (context) => ({
  [Kind.OPERATION_DEFINITION]: ({ operation, selectionSet }) => {
    if (operation !== 'mutation') return;
    const mutations = context.getSchema().getMutationType()?.getFields() ?? {};
    const fields = selectionSet.selections.filter(
      (node): node is FieldNode =>
        node.kind === Kind.FIELD &&
        Boolean(mutations[node.name.value]?.args.some(({ name }) => name === 'locale')),
    );
    const silent = fields.filter((node) => !namesLocale(node));
    if (silent.length === 0 || silent.length === fields.length) return;
    const message = 'Name the locale of every mutation, or of none.';
    context.reportError(new GraphQLError(message, { nodes: silent }));
  },
});

const namesLocale = (node: FieldNode) =>
  node.arguments?.some(({ name }) => name.value === 'locale') ?? false;
