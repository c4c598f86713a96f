/** In place of a field in the comparison of versions, for what is no part of the document to people. */
export function NoDiff() {
  return null;
}
