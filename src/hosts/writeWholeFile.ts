import { closeSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "./makeFolder.ts";
import { unwritableFault } from "./unwritableFault.ts";

/**
 * Writes a file whole or not at all: first beside its place under another name, then renamed into it. Makes the folder.
 * A file of that name is replaced; whoever reads it meanwhile sees the old one or the new one, never half of either.
 * A place where nothing can be written is a fault of the input.
 */
export function writeWholeFile(path: string, chunks: Iterable<string | Uint8Array>): void {
  const draft = `${path}.${process.pid}.part`;
  try {
    makeFolder(dirname(path));
    writeDraft(draft, chunks);
    renameSync(draft, path);
  } catch (error) {
    removeDraft(draft);
    throw unwritableFault(path, error);
  }
}

function writeDraft(draft: string, chunks: Iterable<string | Uint8Array>): void {
  const file = openSync(draft, "w");
  try {
    for (const chunk of chunks) writeFileSync(file, chunk);
  } finally {
    closeSync(file);
  }
}

function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Where no draft could be written none is left; what is told is why.
  }
}
