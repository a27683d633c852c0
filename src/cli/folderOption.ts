import { statSync } from "node:fs";
import type { FaultWords } from "./faultWords.ts";
import { optionFault } from "./optionFault.ts";

/** A folder that is there or can be made; undefined where the option is absent. */
export function folderOption(path: string | undefined, words: FaultWords): string | undefined {
  if (path === undefined) return undefined;
  if (path !== "" && !isFile(path)) return path;
  throw optionFault("--out", words.noFolder(path));
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false;
  } catch {
    // What stands above it cannot be looked into; that is told when the page is written.
    return false;
  }
}
