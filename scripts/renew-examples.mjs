// Writes the printed examples of the documents anew, from what the built command prints: `node scripts/renew-examples.mjs [FILE.md ...]`, after a build.
// Lines left out (`…`) stay left out; a line that is no longer printed stands as it was and is told.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PAGES = ["README.md", "README.zh.md", "docs/backtest.md", "docs/calibration.md", "docs/comparison.md"];
/** A block that shows commands with what they print. */
const BLOCK = /^(```(?:console)?\n)(\$ npx replycast [\s\S]*?)(\n```)$/gmu;
/** As much of a line's beginning tells which one it was, where its words have changed. */
const LEAST_COMMON = 6;

const args = process.argv.slice(2);
for (const page of args.length === 0 ? PAGES : args) renewPage(page);

function renewPage(page) {
  const cwd = mkdtempSync(join(tmpdir(), "replycast-examples-"));
  cpSync(join(ROOT, "scenarios"), join(cwd, "scenarios"), { recursive: true });
  const path = join(ROOT, page);
  const text = readFileSync(path, "utf8");
  const renewed = text.replace(BLOCK, (_, open, block, close) => open + block.split(/^(?=\$ npx replycast )/mu).map((shown) => renewedCommand(shown, page, cwd)).join("") + close);
  rmSync(cwd, { recursive: true });
  if (renewed !== text) writeFileSync(path, renewed);
  console.log(`${page}: ${renewed === text ? "as it was" : "renewed"}`);
}

/** One command with the lines shown of what it prints. */
function renewedCommand(shown, page, cwd) {
  const [command, ...lines] = shown.split("\n");
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, "bin/replycast.js"), ...command.split(" ").slice(3)], { cwd, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${page}: ${command}\n${stderr}`);
  const printed = stdout.split("\n").map((line) => line.trimEnd());
  let from = 0;
  const told = lines.map((line, place) => {
    if (line === "" || line === "…") return line;
    const found = placeOf(line, printed, from);
    // a sentence whose words have changed goes on in the next line
    const at = found < 0 && !["", "…"].includes(lines[place - 1]) && printed[from] !== "" ? from : found;
    if (at < 0) {
      console.log(`${page}: no longer printed: ${line}`);
      return line;
    }
    from = at + 1;
    return printed[at];
  });
  return [command, ...told].join("\n");
}

/** The same line, else the next one that differs in its numbers alone, else that which begins most alike. */
function placeOf(line, printed, from) {
  const same = printed.indexOf(line, from);
  if (same >= 0) return same;
  const alike = printed.findIndex((other, index) => index >= from && skeleton(other) === skeleton(line));
  if (alike >= 0) return alike;
  const common = printed.map((other, index) => (index < from ? 0 : commonLength(other, line)));
  const most = Math.max(...common);
  return most < LEAST_COMMON ? -1 : common.indexOf(most);
}

function skeleton(line) {
  return line.replaceAll(/[\d.,]+/gu, "#").replaceAll(/[✓✗]/gu, "?").replaceAll(/\s+/gu, " ");
}

function commonLength(one, other) {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
