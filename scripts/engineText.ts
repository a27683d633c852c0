import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const NAME = "virtual:engine";

/** Vite plugin: `import { engine } from "virtual:engine"` is the text of the built engine, dist/engine.js, for the page's workers. */
export function engineText(): Plugin {
  return {
    name: "engine-text",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export const engine = ${JSON.stringify(readFileSync(fileURLToPath(new URL("../dist/engine.js", import.meta.url)), "utf8"))};` : undefined),
  };
}
