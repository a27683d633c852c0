import type { FaultWords } from "./faultWords.ts";
import { folderOption } from "./folderOption.ts";
import { textOption } from "./readOption.ts";
import type { Given } from "./readOption.ts";

/** Where pages are written when nothing else is said. */
export const REPORTS = "reports";

/** Where the page of an answer is written. */
export interface PageOptions {
  /** Absent: no page is made. */
  readonly pageFolder?: string;
}

/** The folder of `--out`, else the usual one; none where only JSON is asked for. */
export function pageOption(given: { readonly out?: Given; readonly json?: boolean }, words: FaultWords): PageOptions {
  const pageFolder = folderOption(textOption(given.out), words) ?? (given.json === true ? undefined : REPORTS);
  return pageFolder === undefined ? {} : { pageFolder };
}
