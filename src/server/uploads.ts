import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import { keepBody } from "./limitedBody.ts";
import type { Upload } from "./protocol.ts";
import { Refused } from "./refused.ts";

/** Logs that were dropped on the page: they lie in the start's temporary folder until the workbench ends. */
export interface Uploads {
  /** @throws Refused 400 for a name without a log's ending, 413 */
  readonly keep: (request: Request, name: string) => Promise<Upload>;
  /** Path of an upload. @throws Refused 404 */
  readonly pathOf: (upload: string) => string;
}

const NAME = /^[^\p{Cc}\\/:*?"<>|]{1,200}\.(?:csv|tsv|txt|jsonl|json|xlsx|parquet)$/iu;

export function uploadsIn(temporary: string, mostBytes: number): Uploads {
  const paths = new Map<string, string>();
  return {
    keep: async (request, name) => {
      if (!NAME.test(name) || name.startsWith(".")) throw new Refused(400, `${JSON.stringify(name)} is no log: CSV, TSV, JSON lines, XLSX and Parquet are read`);
      const upload = randomBytes(9).toString("base64url");
      const folder = join(temporary, upload);
      mkdirSync(folder);
      // under its own name, which is told in results
      const path = join(folder, basename(name));
      const bytes = await keepBody(request, path, mostBytes);
      paths.set(upload, path);
      return { upload, bytes };
    },
    pathOf: (upload) => {
      const path = paths.get(upload);
      if (path === undefined) throw new Refused(404, "this upload is gone; drop the log once more");
      return path;
    },
  };
}
