import { closeSync, openSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import type { Stats } from "node:fs";
import { join } from "node:path";
import { isWithin } from "./ownFolder.ts";
import type { OwnFolder } from "./ownFolder.ts";
import type { FolderEntry, FolderListing } from "./protocol.ts";

const MOST_ENTRIES = 2000;
const DEEPEST = 4;
/** Of a JSON file so much is looked at to know what it is. [bytes] */
const LOOK_BYTES = 4096;

const LOG_FILE = /\.(?:csv|tsv|jsonl|parquet|xlsx)$/iu;
const SCENARIO_FILE = /\.ya?ml$/iu;

/** The files of the folder and of those within it, names in order; hidden ones, installed packages and what links lead out to are left out. */
export function listFolder(folder: OwnFolder): FolderListing {
  const entries: FolderEntry[] = [];
  const more = !listInto(entries, folder, "", 1);
  return { entries, more };
}

/** False where there are more than are listed. */
function listInto(entries: FolderEntry[], folder: OwnFolder, below: string, depth: number): boolean {
  for (const name of namesIn(join(folder.root, below))) {
    if (name.startsWith(".") || name === "node_modules") continue;
    const path = below === "" ? name : `${below}/${name}`;
    const stats = within(folder, path);
    if (stats === undefined) continue;
    if (stats.isDirectory()) {
      if (depth < DEEPEST && !listInto(entries, folder, path, depth + 1)) return false;
      continue;
    }
    if (!stats.isFile()) continue;
    if (entries.length === MOST_ENTRIES) return false;
    entries.push({ path, bytes: stats.size, modifiedMs: Math.round(stats.mtimeMs), ...kindOf(join(folder.root, path), path) });
  }
  return true;
}

/** None of a folder that may not be read. */
function namesIn(full: string): readonly string[] {
  try {
    return readdirSync(full).sort();
  } catch {
    return [];
  }
}

function within({ root }: OwnFolder, path: string): Stats | undefined {
  try {
    const real = realpathSync(join(root, path));
    return isWithin(root, real) ? statSync(real) : undefined;
  } catch {
    // a link that leads nowhere, or a file that went away meanwhile
    return undefined;
  }
}

function kindOf(full: string, path: string): Pick<FolderEntry, "kind" | "resultKind"> {
  if (/\.html?$/iu.test(path)) return { kind: "page" };
  if (LOG_FILE.test(path)) return { kind: "log" };
  if (!SCENARIO_FILE.test(path) && !/\.json$/iu.test(path)) return { kind: "other" };
  const text = beginningOf(full);
  const isScenario = /^\s*["']?(?:arrivals|extends|roster)["']?\s*:|"(?:arrivals|roster)"\s*:/mu.test(text);
  if (SCENARIO_FILE.test(path)) return { kind: isScenario ? "scenario" : "other" };
  const [, resultKind] = /"kind"\s*:\s*"([a-z]+)"/u.exec(text) ?? [];
  if (resultKind !== undefined && /"replycast"\s*:/u.test(text)) return { kind: "result", resultKind };
  return { kind: isScenario ? "scenario" : "other" };
}

/** Empty where the file may not be read. */
function beginningOf(full: string): string {
  let file: number;
  try {
    file = openSync(full, "r");
  } catch {
    return "";
  }
  try {
    const bytes = Buffer.alloc(LOOK_BYTES);
    return bytes.subarray(0, readSync(file, bytes, 0, LOOK_BYTES, 0)).toString("utf8");
  } finally {
    closeSync(file);
  }
}
