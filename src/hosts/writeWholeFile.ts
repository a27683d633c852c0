import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a file whole or not at all: first beside its place under another name, then renamed into it. Makes the folder.
 * A file of that name is replaced; whoever reads it meanwhile sees the old one or the new one, never half of either.
 */
export function writeWholeFile(path: string, chunks: Iterable<string>): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.part`;
  try {
    const file = openSync(draft, "w");
    try {
      for (const chunk of chunks) writeFileSync(file, chunk);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
