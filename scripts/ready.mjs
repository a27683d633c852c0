// Makes the checkout ready to run: installs when node_modules is not what package-lock.json says, builds when dist is not
// what the sources say, and otherwise does nothing. `--packages` leaves the build out; `--browser` also sees to it that there is a
// chromium for the tests.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./chromium.mjs";
import { buildState, root } from "./stamp.mjs";

const NODE_MINIMUM = [20, 19];

checkNode();
if (!installed()) {
  say("installing packages (npm ci)");
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
}
if (!process.argv.includes("--packages") && buildState() !== "fresh") {
  say("building");
  run(process.execPath, [join(root, "scripts", "build.mjs")]);
}
if (process.argv.includes("--browser") && findChromium() === undefined) installChromium();

function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > NODE_MINIMUM[0] || (major === NODE_MINIMUM[0] && minor >= NODE_MINIMUM[1])) return;
  say(`this is Node ${process.versions.node}; replycast needs ${NODE_MINIMUM.join(".")} or later`);
  process.exit(1);
}

/** Whether every package of the lock file stands in node_modules in its version; other platforms' binaries may be absent. */
function installed() {
  const hidden = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const found = JSON.parse(readFileSync(hidden, "utf8")).packages;
  return Object.entries(wanted).every(([key, { version, optional }]) => {
    if (key === "") return true;
    if (found[key] === undefined) return optional === true;
    return found[key].version === version;
  });
}

function installChromium() {
  const mayInstall = process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;
  if (mayInstall) {
    say("installing chromium for the browser tests (apt-get)");
    spawnSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", "inherit"] });
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { stdio: ["ignore", "ignore", "inherit"], env });
  }
  if (findChromium() === undefined) {
    say("no chromium found: the browser tests will be skipped.");
    say("To run them install it (Debian, Ubuntu: `sudo apt-get install chromium`), or name one: REPLYCAST_CHROMIUM=/path/to/chrome npm test");
  }
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" && command === "npm" });
  if (status !== 0) process.exit(status ?? 1);
}

function say(text) {
  console.error(`replycast: ${text}`);
}
