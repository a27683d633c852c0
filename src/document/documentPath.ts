/** The way to a value in a document: keys of blocks and numbers (from 0) of list items. */
export type DocumentPath = readonly (string | number)[];

/** The path as people write it in `--set` and read it in a fault: `teams.pre-sale.cap`, `events.0.shape`; the whole document has the empty name. */
export function pathInWords(path: DocumentPath): string {
  return path.join(".");
}
