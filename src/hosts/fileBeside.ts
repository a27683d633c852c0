import { dirname, isAbsolute, join, relative, sep } from "node:path";

/** The path of a file that another file names: relative to the folder of that file. */
export function fileBeside(path: string, name: string): string {
  return isAbsolute(name) ? name : join(dirname(path), name);
}

/** The name by which `path` says what `other` calls `name`. */
export function nameBeside(path: string, other: string, name: string): string {
  return isAbsolute(name) ? name : relative(dirname(path), fileBeside(other, name)).split(sep).join("/");
}
