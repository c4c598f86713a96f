/** For `catch`: undefined for a file that is not there; any other error goes on. */
export function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
