// Builds everything into dist: rule packs → tsc (type check and emit) → JSON Schema, command, engine bundle, page. `--check` only checks types.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { root, sourceHash, stampFile } from "./stamp.mjs";

const lock = join(root, ".building");
const dist = join(root, "dist");
const bin = (name) => join(root, "node_modules", name);
const TSC = bin("typescript/bin/tsc");
const VITE = bin("vite/bin/vite.js");

takeLock();
await node("rule packs", [join(root, "scripts", "embed-packs.mjs")]);
if (process.argv.includes("--check")) await checkTypes();
else await build();

/** Types only, each part with just the globals that it may use. */
async function checkTypes() {
  await Promise.all([
    node("types of the pure storeys", [TSC, "-p", "tsconfig.json", "--noEmit"]),
    node("types of the hosts", [TSC, "-p", "tsconfig.hosts.json", "--noEmit"]),
    node("types of the page", [TSC, "-p", "tsconfig.page.json", "--noEmit"]),
    node("types of the tests", [TSC, "-p", "tsconfig.test.json", "--noEmit"]),
  ]);
}

async function build() {
  const hash = sourceHash();
  rmSync(stampFile, { force: true });
  await node("typescript", [TSC, "-p", "tsconfig.hosts.json"]);
  removeStale(dist);
  await Promise.all([
    writeSchema(),
    node("command", [VITE, "build", "-c", "vite.command.config.ts", "--logLevel", "warn"]),
    // the page holds the engine
    node("engine bundle", [VITE, "build", "-c", "vite.engine.config.ts", "--logLevel", "warn"]).then(() => node("page", [VITE, "build", "-c", "vite.page.config.ts", "--logLevel", "warn"])),
  ]);
  writeFileSync(stampFile, `${hash}\n`);
}

/** Runs one step of the build; its output is shown only when it fails, and then the build ends. */
function node(step, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.on("close", (status) => {
      if (status === 0) return resolve();
      console.error(`build: ${step} failed\n${output}`);
      process.exit(1);
    });
  });
}

/** The schema of scenario files for editors, from the built library itself. */
async function writeSchema() {
  const { scenarioJsonSchema } = await import(pathToFileURL(join(dist, "scenario", "scenarioJsonSchema.js")).href);
  writeFileSync(join(dist, "scenario.schema.json"), `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
}

/** Deletes built modules whose source is gone. */
function removeStale(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      removeStale(path);
      continue;
    }
    const stem = relative(dist, path).match(/^(.*?[/\\].*|index)(\.d\.ts|\.js)$/)?.[1];
    if (stem === undefined || /^(page|command)[/\\]/.test(stem)) continue;
    if (!existsSync(join(root, "src", `${stem}.ts`)) && !existsSync(join(root, "src", `${stem}.tsx`))) rmSync(path);
  }
}

/** One build at a time: a second one waits for the first, and takes over a lock whose owner is gone. */
function takeLock() {
  for (;;) {
    try {
      mkdirSync(lock);
      process.on("exit", () => rmdirSync(lock));
      process.on("SIGINT", () => process.exit(130));
      process.on("SIGTERM", () => process.exit(143));
      return;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 180_000) rmSync(lock, { recursive: true, force: true });
    spawnSync(process.execPath, ["-e", "Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)"]);
  }
}
