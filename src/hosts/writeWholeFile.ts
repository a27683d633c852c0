import { closeSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeFolder } from "./makeFolder.ts";
import { unwritableFault } from "./unwritableFault.ts";

/** What is to stand in a file. */
export interface WholeFile {
  readonly path: string;
  readonly chunks: Iterable<string | Uint8Array>;
}

/** Writes a file whole or not at all, as `writeWholeFiles` says. */
export function writeWholeFile(path: string, chunks: Iterable<string | Uint8Array>): void {
  writeWholeFiles([{ path, chunks }]);
}

/**
 * Writes files whole or none of them: first each beside its place under another name, then all renamed into their places. Makes their folders.
 * A file of that name is replaced; whoever reads it meanwhile sees the old one or the new one, never half of either.
 * A place where nothing can be written is a fault of the input; a full disk is told with the file that it did not take.
 */
export function writeWholeFiles(files: readonly WholeFile[]): void {
  let at = "";
  try {
    for (const { path, chunks } of files) {
      at = path;
      makeFolder(dirname(path));
      writeDraft(draftOf(path), chunks);
    }
    for (const { path } of files) {
      at = path;
      renameSync(draftOf(path), path);
    }
  } catch (error) {
    for (const { path } of files) removeDraft(draftOf(path));
    throw unwritableFault(at, error);
  }
}

function draftOf(path: string): string {
  return `${path}.${process.pid}.part`;
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
