/** Whether MongoDB can have a document with this id; it fails at a list with any other in it. */
export const isObjectId = (id: unknown): boolean => /^[0-9a-f]{24}$/i.test(String(id));
