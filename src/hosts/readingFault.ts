import { existsSync } from "node:fs";
import { InputFaults } from "../errors/inputFault.ts";

/** Endings that stand for one form, and are taken for each other. */
const ALIKE: Readonly<Record<string, string>> = { ".yml": ".yaml", ".yaml": ".yml", ".jsonl": ".ndjson", ".ndjson": ".jsonl" };

/** The fault of a file that a person named and that cannot be read; names the one that is there with the other ending of its form. */
export function readingFault(path: string, error: unknown, what: string): InputFaults {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const meant = code === "ENOENT" ? otherEnding(path) : undefined;
  return new InputFaults([{
    where: path, found: reasonOf(error), expected: what, mend: meant === undefined ? "check the path and its spelling" : `name ${meant}, which is there`, kind: { of: "file", values: { code, what, message, meant: meant ?? "" } },
  }]);
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "this is a folder";
  if (code === "EACCES") return "the file may not be read";
  return `the file cannot be read (${message})`;
}

function otherEnding(path: string): string | undefined {
  const other = path.replace(/\.[a-z]+$/u, (ending) => ALIKE[ending] ?? ending);
  return other !== path && existsSync(other) ? other : undefined;
}
