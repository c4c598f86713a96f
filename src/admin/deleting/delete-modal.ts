/** The name of the dialog that deletes a document. */
export const deleteModal = (collection: string | undefined, id: string | number) =>
  `delete-${collection}-${id}`;
