// What the built files were made from: one hash over everything that decides what the build puts out.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

export const root = dirname(import.meta.dirname);
export const stampFile = join(root, "dist", ".stamp");

/** Files made by the build that stand among the sources. */
const GENERATED = new Set(["packs.generated.ts"]);

/** Every file that decides the build, in a fixed order. */
export function sourceFiles() {
  const files = [];
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (!GENERATED.has(entry.name)) files.push(path);
    }
  };
  for (const folder of ["src", "scripts"]) walk(join(root, folder));
  for (const name of readdirSync(root)) {
    if (/^(package-lock\.json|tsconfig.*\.json|vite.*\.config\.ts)$/.test(name)) files.push(join(root, name));
  }
  return files.sort();
}

/** The hash of all sources as they stand. */
export function sourceHash() {
  const hash = createHash("sha256");
  for (const file of sourceFiles()) hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** `missing`, `stale` or `fresh`: how dist stands to the sources. */
export function buildState() {
  if (!existsSync(stampFile)) return "missing";
  const builtAt = statSync(stampFile).mtimeMs;
  if (sourceFiles().every((file) => statSync(file).mtimeMs <= builtAt)) return "fresh";
  return readFileSync(stampFile, "utf8").trim() === sourceHash() ? "fresh" : "stale";
}
