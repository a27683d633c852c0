import { utf8Bytes } from "../../log/utf8.ts";
import { hashOfBytes } from "../bytes/hashOfBytes.ts";

/** The rows of a table by what names them, to know one that comes again with all its cells. */
export class RowCopies {
  count = 0;
  /** Lines of the first that came again and of the row that it equals. */
  example: { readonly line: number; readonly first: number } | undefined;
  readonly #byName = new Map<string, { readonly line: number; readonly hash: number }>();

  /** Whether the row equals the first of its name, which is counted then. */
  isCopy(name: string, line: number, cells: readonly string[]): boolean {
    const bytes = utf8Bytes(cells.join("\t"));
    const hash = hashOfBytes(bytes, 0, bytes.length);
    const known = this.#byName.get(name);
    if (known === undefined) this.#byName.set(name, { line, hash });
    if (known?.hash !== hash) return false;
    this.count++;
    this.example ??= { line, first: known.line };
    return true;
  }
}
