import { isUtf8 } from "node:buffer";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { LOG_FILE } from "./logFileForm.ts";
import { readingFault } from "./readingFault.ts";

/** Encodings in which exports come; UTF-16 only with its byte order mark. */
export type TextEncoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/** A piece of a file. */
export interface FilePiece {
  /** Valid until the next piece is asked for. */
  readonly bytes: Uint8Array;
  /** Share of the file up to its end. */
  readonly share: number;
}

/** A file is not in the encoding that was tried. */
export class OtherEncoding extends Error {}

const PIECE_BYTES = 1 << 22;
const LONGEST_CHARACTER = 4;
const REPLACEMENT = Uint8Array.of(0xef, 0xbf, 0xbd);

/**
 * The text of a file in UTF-8, piece by piece. Throws OtherEncoding at the first piece that is not in `encoding`. A file that was cut off within a
 * character of UTF-8 ends with U+FFFD.
 */
export function* textPieces(path: string, encoding: TextEncoding): Generator<FilePiece> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for (const { bytes, share, isLast } of filePieces(path)) {
    if (encoding !== "utf-8") yield { bytes: decoded(decoder, bytes, isLast), share };
    else if (isLast && bytes.length > 0) yield { bytes: REPLACEMENT, share };
    else if (isUtf8(bytes)) yield { bytes, share };
    else throw new OtherEncoding();
  }
}

/** The encoding that a file's byte order mark tells; undefined where it has none. */
export function markedEncoding(head: Uint8Array): TextEncoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  return head[0] === 0xfe && head[1] === 0xff ? "utf-16be" : undefined;
}

/** The bytes of a file; a piece does not end within a character of UTF-8, and the last is what is left of one. */
function* filePieces(path: string): Generator<FilePiece & { readonly isLast: boolean }> {
  const file = attempt(path, () => openSync(path, "r"));
  try {
    const { size } = fstatSync(file);
    const buffer = new Uint8Array(Math.min(PIECE_BYTES, Math.max(size, 1)) + LONGEST_CHARACTER);
    let kept = 0;
    let place = 0;
    for (;;) {
      const length = attempt(path, () => readSync(file, buffer, kept, buffer.length - kept, null));
      if (length === 0) break;
      place += length;
      const filled = kept + length;
      const end = wholeCharacters(buffer, filled);
      yield { bytes: buffer.subarray(0, end), share: Math.min(1, place / Math.max(size, 1)), isLast: false };
      buffer.copyWithin(0, end, filled);
      kept = filled - end;
    }
    yield { bytes: buffer.subarray(0, kept), share: 1, isLast: true };
  } finally {
    closeSync(file);
  }
}

/** Where the last whole character of UTF-8 ends. */
function wholeCharacters(bytes: Uint8Array, to: number): number {
  for (let at = to - 1; at >= Math.max(0, to - LONGEST_CHARACTER + 1); at--) {
    const byte = bytes[at];
    if (byte < 0x80) return to;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf8 ? 4 : 1;
    return at + length > to ? at : to;
  }
  return to;
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, isLast: boolean): Uint8Array {
  try {
    return Buffer.from(decoder.decode(bytes, { stream: !isLast }), "utf8");
  } catch {
    throw new OtherEncoding();
  }
}

function attempt<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw readingFault(path, error, LOG_FILE);
  }
}
