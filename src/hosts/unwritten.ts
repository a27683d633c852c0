/** A file was not written though its place is sound: a full disk, say. Nothing of it is left. */
export class Unwritten extends Error {
  readonly path: string;
  readonly reason: string;
  constructor(path: string, error: unknown) {
    const reason = error instanceof Error ? error.message : String(error);
    super(`${path} was not written: ${reason}`, { cause: error });
    this.path = path;
    this.reason = reason;
  }
}
