import { join } from "node:path";
import { root, scratch } from "./paths.mjs";

let built;

/**
 * Paths of two bundles, made from the built modules in the same way as the shipped ones: `engine`, the engine alone (a model in, a message log
 * out), and `job`, the engine with the judging of its logs.
 */
export function engineBundles() {
  built ??= build();
  return built;
}

async function build() {
  const vite = await import("vite");
  const module = (path) => join(root, "dist", path);
  await vite.build({
    root, configFile: false, logLevel: "warn", publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true, outDir: join(scratch, "bundles"), emptyOutDir: true, target: "node20", minify: false,
      rolldownOptions: {
        input: { engine: module("engine/replication.js"), job: module("experiment/runJob.js") },
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs", topLevelVar: false },
      },
    },
  });
  return { engine: join(scratch, "bundles", "engine.mjs"), job: join(scratch, "bundles", "job.mjs") };
}
