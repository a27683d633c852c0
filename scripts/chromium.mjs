import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of a chromium to test with: REPLYCAST_CHROMIUM, or the first one on the PATH; undefined where there is none. */
export function findChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter).concat("/usr/bin");
  const candidates = [process.env.REPLYCAST_CHROMIUM, ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))];
  return candidates.find((path) => path !== undefined && path !== "" && isExecutable(path));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
