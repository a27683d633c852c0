import { existsSync, lstatSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { Refused } from "./refused.ts";

/** The one folder that a workbench reads and writes. */
export interface OwnFolder {
  /** Absolute, without links. */
  readonly root: string;
  /** Absolute path of something in it. @throws Refused 400 for a path that is none of this folder, 404 for one that leads out of it through a link */
  readonly pathOf: (path: string) => string;
}

/** Most characters of a path. */
const LONGEST = 1024;

export function ownFolder(folder: string): OwnFolder {
  const root = realpathSync(folder);
  return {
    root,
    pathOf: (path) => {
      if (!isPlain(path)) throw new Refused(400, "the path must be that of a file in the workbench's folder, such as scenarios/sale.yaml");
      const full = join(root, ...path.split("/"));
      if (!isWithin(root, realOf(full))) throw new Refused(404, `${path} is not in the workbench's folder`);
      return full;
    },
  };
}

/** Whether a real path is the folder itself or lies below it. */
export function isWithin(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Names between `/`, none of which leads elsewhere on any system: no `..`, no drives, no backslashes, no control characters, no hidden files. */
function isPlain(path: string): boolean {
  if (path === "" || path.length > LONGEST) return false;
  if (/[\p{Cc}\\:*?"<>|]/u.test(path)) return false;
  return path.split("/").every((name) => name !== "" && !name.startsWith(".") && !/[. ]$/u.test(name));
}

/** What the path really is, as far as it is there: the deepest part that exists, resolved, with the rest behind it. */
function realOf(full: string): string {
  // a link that leads nowhere is taken for one that leads out
  if (!existsSync(full) && lstatSync(full, { throwIfNoEntry: false }) !== undefined) return "";
  if (existsSync(full)) return realpathSync(full);
  const above = dirname(full);
  return above === full ? full : realOf(above);
}
