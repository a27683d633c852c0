import { fileURLToPath } from "node:url";

/** Path of a file that the build puts into dist, also when this module runs from its source. */
export function builtFile(name: string): string {
  const dist = import.meta.url.endsWith(".ts") ? "../../dist/" : "../";
  return fileURLToPath(new URL(dist + name, import.meta.url));
}
