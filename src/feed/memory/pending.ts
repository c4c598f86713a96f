/** Thrown by what cannot be read yet without stopping everybody; it is being made. */
export class Pending extends Error {
  readonly ready: Promise<void>;

  constructor(ready: Promise<void>) {
    super('It is being made: wait until it is ready');
    this.ready = ready;
  }
}

/** Does some reading at once where it can, or else as soon as all that it needs is ready. */
export function whenReady<T>(read: () => T): T | Promise<T> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Pending)) throw error;
    return error.ready.then(() => whenReady(read));
  }
}
