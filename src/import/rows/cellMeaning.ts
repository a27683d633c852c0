import { ENTRY_PAGES } from "../../log/kinds.ts";
import { plainName } from "./nameTable.ts";
import { SENDERS } from "./rowMeaning.ts";
import type { Sender } from "./rowMeaning.ts";

const YES: ReadonlySet<string> = new Set(["1", "true", "yes", "y", "是", "spam", "blacklisted"]);
const NO: ReadonlySet<string> = new Set(["", "0", "false", "no", "n", "否"]);

/** Who writes; undefined for nobody known. */
export function senderOf(cell: string): Sender | undefined {
  const plain = cell.trim().toLowerCase();
  return SENDERS.find((sender) => sender === plain);
}

/** Whether a cell says yes (1) or no (0); -1 for neither. */
export function yesOrNo(cell: string): number {
  const plain = plainName(cell).toLowerCase();
  if (YES.has(plain)) return 1;
  return NO.has(plain) ? 0 : -1;
}

/** The page that a cell names, from 1 in the order of ENTRY_PAGES; 0 for an empty cell, -1 for an unknown page. */
export function pageCode(cell: string): number {
  const plain = cell.trim().toLowerCase();
  return plain === "" ? 0 : (ENTRY_PAGES as readonly string[]).indexOf(plain) + 1 || -1;
}
