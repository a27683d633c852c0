import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import type { Plugin } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Stops the build when a package finds its way into the bundle: the engine depends on nothing. */
function withoutPackages(): Plugin {
  return {
    name: "without-packages",
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const foreign = Object.keys(chunk.modules).filter((module) => module.includes("node_modules") || !module.startsWith(here("src/")));
        if (foreign.length > 0) this.error(`the engine bundle holds more than the engine: ${foreign.join(", ")}`);
        if (chunk.imports.length > 0) this.error(`the engine bundle imports ${chunk.imports.join(", ")}`);
      }
    },
  };
}

/** The engine as one classic script for a browser worker: dist/engine.js. */
export default defineConfig({
  publicDir: false,
  plugins: [withoutPackages()],
  build: {
    outDir: "dist",
    emptyOutDir: false,
    target: "es2022",
    lib: { entry: here("src/hosts/engineWorker.ts"), formats: ["iife"], name: "replycastEngine", fileName: () => "engine.js" },
    // the engine's columns must stay `const`: the compiler takes constant arrays for granted
    rolldownOptions: { output: { topLevelVar: false } },
  },
});
