import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The command and its threads in few files instead of hundreds, dist/command/*.js: reading so many small modules would take longer than
 * the first answer. yargs stays outside, for it looks for its translations beside itself, and so do highs, whose WebAssembly lies beside
 * it, and resvg, whose machine code does.
 */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ["yargs", "highs", "@resvg/resvg-js"] },
  build: {
    ssr: true,
    outDir: "dist/command",
    emptyOutDir: true,
    target: "node20",
    minify: false,
    rolldownOptions: {
      input: { main: here("src/cli/main.ts"), threadWorker: here("src/hosts/threadWorker.ts"), solverWorker: here("src/hosts/solverWorker.ts") },
      // the engine's columns must stay `const`: the compiler takes constant arrays for granted, at 15 % less time a message
      output: {
        entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js", topLevelVar: false,
        // apart from what the main thread shares with it: to load the engine is to reserve its room
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: "engine", test: /[\\/]src[\\/]engine[\\/]/ }] },
      },
    },
  },
});
