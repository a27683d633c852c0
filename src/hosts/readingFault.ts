import { InputFaults } from "../errors/inputFault.ts";

/** The fault of a file that a person named and that cannot be read. */
export function readingFault(path: string, error: unknown, what: string): InputFaults {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new InputFaults([{
    where: path, found: reasonOf(error), expected: what, mend: "check the path and its spelling", kind: { of: "file", values: { code, what, message } },
  }]);
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "this is a folder";
  if (code === "EACCES") return "the file may not be read";
  return `the file cannot be read (${message})`;
}
