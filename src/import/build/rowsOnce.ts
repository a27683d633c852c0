import type { Findings } from "../finding.ts";
import { copiedRows } from "../oddities/copiedRows.ts";
import { repeatedRows } from "../oddities/repeatedRows.ts";
import type { RepeatedRows } from "../oddities/repeatedRows.ts";
import { leaveOutRows } from "../rows/leaveOutRows.ts";
import type { LogRows } from "../rows/logRows.ts";
import type { LogTexts } from "../rows/logTexts.ts";
import { rowsInOrder } from "./rowsInOrder.ts";

/** The rows by time, and which of them equal another. */
export interface RowsOnce {
  readonly order: Uint32Array;
  readonly repeated: RepeatedRows;
}

/** Orders the rows after those have gone that an export put in twice has brought, which is told first of all; `keepsCopies`: they stay. */
export function rowsOnce(rows: LogRows, texts: LogTexts, findings: Findings, keepsCopies: boolean): RowsOnce {
  const order = rowsInOrder(rows);
  const repeated = repeatedRows(rows, order);
  const isCopied = keepsCopies ? undefined : copiedRows(rows, order, repeated);
  if (isCopied === undefined) return { order, repeated };
  const second = isCopied.indexOf(1);
  const [first, line, all, copies] = [rows.line[repeated.firstOf[second]], rows.line[second], rows.count, isCopied.reduce((sum, is) => sum + is, 0)];
  findings.addOnTop("export-repeated", () => ({ text: `${copies} of ${all} rows, such as line ${line}, which is line ${first} again`, facts: { copies, all, first } }), copies, line);
  leaveOutRows(rows, texts, isCopied);
  const inOrder = rowsInOrder(rows);
  return { order: inOrder, repeated: repeatedRows(rows, inOrder) };
}
