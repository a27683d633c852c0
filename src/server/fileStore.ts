import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { writeWholeFile } from "../hosts/writeWholeFile.ts";
import type { OwnFolder } from "./ownFolder.ts";
import type { SavedFile } from "./protocol.ts";
import { Refused } from "./refused.ts";

/** Most bytes of a file that is sent to the page. */
const MOST_SENT_BYTES = 64 * 1024 * 1024;

export interface SentFile {
  readonly bytes: Uint8Array;
  readonly tag: string;
}

/** A file of the folder with the tag of what stands in it. @throws Refused 404, 413 */
export function sentFile(folder: OwnFolder, path: string): SentFile {
  const full = folder.pathOf(path);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (stats?.isFile() !== true) throw new Refused(404, `${path} is not in the folder`);
  if (stats.size > MOST_SENT_BYTES) throw new Refused(413, `${path} is too large to be shown`);
  const bytes = readFileSync(full);
  return { bytes, tag: tagOf(bytes) };
}

/** What a writer last knew of the file: its tag, or that there was none. */
export type KnownBefore = { readonly tag: string } | "nothing";

/** Writes a file whole or not at all, unless it is otherwise by now than its writer knows. @throws Refused 412 */
export function saveFile(folder: OwnFolder, path: string, bytes: Uint8Array, before: KnownBefore): SavedFile {
  const full = folder.pathOf(path);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isFile()) throw new Refused(400, `${path} is no file that can be written`);
  const now = stats === undefined ? undefined : tagOf(readFileSync(full));
  const known = before === "nothing" ? undefined : before.tag;
  if (now !== known) throw new Refused(412, now === undefined ? `${path} is gone from the folder` : known === undefined ? `${path} is there already` : `${path} has been changed by another program`);
  writeWholeFile(full, [bytes]);
  return { path, tag: tagOf(bytes) };
}

function tagOf(bytes: Uint8Array): string {
  return `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
}
