#!/usr/bin/env node
// The command `replycast`, in a checkout as well as installed. In a checkout the program is built first where it is missing.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const isCheckout = existsSync(path("../src"));

if (isCheckout) await readyCheckout();
const { main } = await import("../dist/command/main.js");
await main(process.argv.slice(2));

async function readyCheckout() {
  const { buildState } = await import("../scripts/stamp.mjs");
  const state = buildState();
  if (state === "stale" && process.stderr.isTTY) {
    console.error("replycast: dist is older than the sources; `npm run build` brings it up to date");
  } else if (state === "missing") {
    const { status } = spawnSync(process.execPath, [path("../scripts/ready.mjs")], { stdio: ["ignore", 2, 2] });
    if (status !== 0) process.exit(1);
  }
}
