import { utf8Text } from "../../log/utf8.ts";
import { WRITTEN } from "./recordScanner.ts";
import type { RecordScanner } from "./recordScanner.ts";

/** The cells of the record that a scanner has found. */
export function recordCells(record: RecordScanner, bytes: Uint8Array): string[] {
  return Array.from({ length: record.fields }, (_, field) => {
    const text = utf8Text(bytes, record.start[field], record.end[field]);
    return record.written[field] === WRITTEN.doubled ? text.replaceAll('""', '"') : text;
  });
}
