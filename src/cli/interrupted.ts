/** Ctrl-C ended a command before anything was finished that is worth telling or keeping; no file was written. */
export class Interrupted extends Error {}
