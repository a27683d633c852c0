import type { LogRows } from "./logRows.ts";
import type { LogTexts } from "./logTexts.ts";

/** Takes the rows that are marked (1) out of the log, with what was noted of their texts; the others stay in their order and keep their lines. */
export function leaveOutRows(rows: LogRows, texts: LogTexts, isLeftOut: Uint8Array): void {
  const numberOf = new Int32Array(rows.count).fill(-1);
  let kept = 0;
  for (let row = 0; row < rows.count; row++) if (isLeftOut[row] === 0) numberOf[row] = kept++;
  const columns = [rows.at, rows.line, rows.what, rows.consumer, rows.conversation, rows.agent, rows.code, rows.flags, rows.page, rows.textHash, ...(rows.stream.length > 0 ? [rows.stream] : [])];
  for (const column of columns) for (let row = 0; row < rows.count; row++) if (numberOf[row] >= 0) column[numberOf[row]] = column[row];
  rows.count = kept;
  const written = [...rows.texts];
  rows.texts.clear();
  for (const [row, text] of written) if (numberOf[row] >= 0) rows.texts.set(numberOf[row], text);
  const abusive = texts.abusive.splice(0);
  for (const { row, word } of abusive) if (numberOf[row] >= 0) texts.abusive.push({ row: numberOf[row], word });
}
