import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { InputFaults } from "../errors/inputFault.ts";
import { readingFault } from "./readingFault.ts";

/** In which form a log's file is. */
export type LogFileForm = "text" | "parquet" | "workbook";

/** What a log's file may be. */
export const LOG_FILE = "a message log: CSV, TSV, JSON lines, Parquet or an Excel workbook (.xlsx)";

const HEAD_BYTES = 512;
const PARQUET = "PAR1";
const ZIP = "PK\u0003\u0004";
/** Container of old workbooks, and of new ones that have a password. */
const COMPOUND = "\u00d0\u00cf\u0011\u00e0";
const UNPACK = "unpack it and name the file in it";
/** Other files that are taken for logs, by their first bytes. */
const OTHERS = [
  { begins: "PARE", what: "an encrypted Parquet file", mend: "write it without encryption" },
  { begins: "\u001f\u008b", what: "a file packed with gzip", mend: UNPACK },
  { begins: "7z\u00bc\u00af", what: "a 7z archive", mend: UNPACK },
  { begins: "Rar!", what: "a RAR archive", mend: UNPACK },
  { begins: "%PDF", what: "a PDF file", mend: "export the log itself" },
] as const;
const WEB_PAGE = /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|html|head|meta|table|\?xml)/iu;

/** The form of a log's file, by its first bytes and not by its name; a file of another kind is a fault that says what it is. */
export function logFileForm(path: string): LogFileForm {
  const head = headOf(path);
  if (head.startsWith(PARQUET)) return "parquet";
  if (head.startsWith(ZIP)) return workbookIn(path);
  if (head.startsWith(COMPOUND)) {
    if (readFileSync(path).includes(Buffer.from("EncryptedPackage", "utf16le"))) throw otherFile(path, "an Excel workbook with a password", "save it without one");
    throw otherFile(path, "an old Excel workbook (.xls)", "save it as .xlsx or CSV");
  }
  const other = OTHERS.find(({ begins }) => head.startsWith(begins));
  if (other !== undefined) throw otherFile(path, other.what, other.mend);
  if (WEB_PAGE.test(head)) throw otherFile(path, "a web page, as some programs export under the name .xls", "open it in a spreadsheet program and save it as .xlsx or CSV");
  return "text";
}

/** What an archive holds is told by the names in it. */
function workbookIn(path: string): "workbook" {
  const content = readFileSync(path);
  if (content.includes("xl/workbook.xml")) return "workbook";
  if (content.includes("xl/workbook.bin")) throw otherFile(path, "a binary Excel workbook (.xlsb)", "save it as .xlsx or CSV");
  if (content.includes("application/vnd.oasis.opendocument")) throw otherFile(path, "an OpenDocument file (.ods)", "save it as .xlsx or CSV");
  throw otherFile(path, "a ZIP archive", UNPACK);
}

/** A character for each byte. */
function headOf(path: string): string {
  try {
    const file = openSync(path, "r");
    try {
      const head = Buffer.alloc(HEAD_BYTES);
      return head.toString("latin1", 0, readSync(file, head, 0, HEAD_BYTES, 0));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw readingFault(path, error, LOG_FILE);
  }
}

function otherFile(path: string, what: string, mend: string): InputFaults {
  return new InputFaults([{ where: path, found: `it is ${what}`, expected: LOG_FILE, mend, kind: { of: "other-file", values: { what } } }]);
}
