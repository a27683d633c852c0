import type { DocumentPath } from "../document/documentPath.ts";
import { pathInWords } from "../document/documentPath.ts";
import { valueAt, whereOf } from "../document/parsedDocument.ts";
import type { ParsedDocument } from "../document/parsedDocument.ts";
import { InputFaults } from "../errors/inputFault.ts";
import { fileBeside } from "./fileBeside.ts";

/**
 * What `read` makes of the file that the document names at `path`, which is looked for beside the document's own. A fault of the file as a whole
 * (it is not there, it is no text) is told where it is named; faults within it keep their places.
 */
export function namedFile<Content>(document: ParsedDocument, path: DocumentPath, read: (file: string) => Content): Content {
  const file = fileBeside(document.fileName, String(valueAt(document.value, path)));
  try {
    return read(file);
  } catch (error) {
    if (!(error instanceof InputFaults)) throw error;
    const where = whereOf(document, path);
    throw new InputFaults(error.faults.map((fault) => {
      const { found, expected, mend } = fault;
      return fault.where === file ? { where, found: `${pathInWords(path)} is ${file}: ${found}`, expected, mend } : fault;
    }));
  }
}
