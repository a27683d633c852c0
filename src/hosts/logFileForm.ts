import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { InputFaults } from "../errors/inputFault.ts";
import { readingFault } from "./readingFault.ts";

/** In which form a log's file is. */
export type LogFileForm = "text" | "parquet" | "workbook";

/** What a log's file may be. */
export const LOG_FILE = "a message log: CSV, TSV, JSON lines, Parquet or an Excel workbook (.xlsx)";

const HEAD_BYTES = 512;
const PARQUET = [0x50, 0x41, 0x52, 0x31];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Container of old workbooks, and of new ones that have a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const WEB_PAGE = /^\s*<(?:!doctype|html|head|meta|table|\?xml)/iu;

/** The form of a log's file, by its first bytes and not by its name; a file of another kind is a fault that says what it is. */
export function logFileForm(path: string): LogFileForm {
  const head = headOf(path);
  if (begins(head, PARQUET)) return "parquet";
  if (begins(head, ZIP)) {
    const content = readFileSync(path);
    if (content.includes("xl/workbook.xml")) return "workbook";
    if (content.includes("xl/workbook.bin")) throw otherFile(path, "a binary Excel workbook (.xlsb)", "save it as .xlsx or CSV");
    if (content.includes("application/vnd.oasis.opendocument")) throw otherFile(path, "an OpenDocument file (.ods)", "save it as .xlsx or CSV");
    throw otherFile(path, "a ZIP archive", "unpack it and name the file in it");
  }
  if (begins(head, COMPOUND)) {
    if (readFileSync(path).includes(Buffer.from("EncryptedPackage", "utf16le"))) throw otherFile(path, "an Excel workbook with a password", "save it without one");
    throw otherFile(path, "an old Excel workbook (.xls)", "save it as .xlsx or CSV");
  }
  if (begins(head, PDF)) throw otherFile(path, "a PDF file", "export the log itself");
  if (WEB_PAGE.test(head.toString("latin1").replace(/^\u00ef\u00bb\u00bf/u, ""))) {
    throw otherFile(path, "a web page, as some programs export under the name .xls", "open it in a spreadsheet program and save it as .xlsx or CSV");
  }
  return "text";
}

function headOf(path: string): Buffer {
  try {
    const file = openSync(path, "r");
    try {
      const head = Buffer.alloc(HEAD_BYTES);
      return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw readingFault(path, error, LOG_FILE);
  }
}

function begins(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

function otherFile(path: string, what: string, mend: string): InputFaults {
  return new InputFaults([{ where: path, found: `it is ${what}`, expected: LOG_FILE, mend }]);
}
