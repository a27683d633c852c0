import { nearestName } from "../../document/nearestName.ts";
import { isClosingWord } from "../../log/closingWords.ts";
import { COLUMN } from "../../log/logColumns.ts";
import { isWallTime } from "../../log/logTime.ts";
import { MESSAGE_BLACKLISTED, MESSAGE_CLOSING_WORD, MESSAGE_SUSPECTED_SPAM } from "../../log/messageLog.ts";
import { pageCode, senderOf, yesOrNo } from "./cellMeaning.ts";
import type { FindingExample, Findings } from "../finding.ts";
import { ROW } from "./logRows.ts";
import type { LogRows } from "./logRows.ts";
import type { LogTexts } from "./logTexts.ts";
import type { LogTimes } from "./logTimes.ts";
import type { RowFaults } from "./rowFaults.ts";
import type { TimeClocks } from "./timeClocks.ts";
import { PASSED_OVER, SENDERS, nearestMeaning, rowMeaning } from "./rowMeaning.ts";
import type { RowMeaning, Sender } from "./rowMeaning.ts";

/** What the rows of a log are read into. */
export interface RowReading {
  readonly rows: LogRows;
  readonly times: LogTimes;
  readonly clocks: TimeClocks;
  readonly texts: LogTexts;
  readonly findings: Findings;
  readonly faults: RowFaults;
}

/**
 * Adds one record to the rows. Unknown kinds are findings, not faults: a buyer's counts as text, an agent's as another desk action (manual),
 * a bot's as `smart`; system rows of unknown kind tell nothing, an unknown page is none. A time, a sender or a name that is missing is a fault.
 */
export function readLogRow(reading: RowReading, line: number, cells: readonly string[]): void {
  const { rows, times, clocks, texts, findings, faults } = reading;
  const at = times.read(cells[COLUMN.time], line);
  if (at === undefined) {
    faults.add(line, `time is ${quoted(cells[COLUMN.time])}`, "a time such as 2026-06-18T20:00:03.120, with or without offset, or seconds or milliseconds since 1970", "write the time in one of these forms",
      { of: "time", values: { cell: cells[COLUMN.time].trim() } });
  }
  const sender = senderOf(cells[COLUMN.sender]);
  if (sender === undefined) {
    const near = nearestName(cells[COLUMN.sender].trim(), SENDERS);
    faults.add(line, `sender is ${quoted(cells[COLUMN.sender])}`, "buyer, agent, bot or system", near === undefined ? "say who wrote it; what other words mean stands under values in a map (--map)" : `write ${near}`,
      { of: "sender", values: { cell: cells[COLUMN.sender].trim(), near: near ?? "" } });
  }
  const flags = sender === "buyer" ? flagsOf(cells, line, faults) : 0;
  const meaning = sender === undefined ? undefined : meaningOf(sender, cells[COLUMN.kind].trim().toLowerCase(), line, findings);
  if (at === undefined || meaning === undefined) return;
  const { what, code } = meaning;
  const consumer = rows.consumers.add(cells[COLUMN.consumer]);
  const conversation = rows.conversations.add(cells[COLUMN.conversation]);
  const agent = sender === "bot" ? -1 : rows.agents.add(cells[COLUMN.agent]);
  if (what !== ROW.presence && consumer < 0 && conversation < 0) {
    faults.add(line, "consumer is empty", "who the buyer is", "fill in the consumer, or the conversation of one", { of: "no-consumer", values: {} });
  }
  if ((what === ROW.presence || what === ROW.assigned) && agent < 0) {
    faults.add(line, `agent is empty in a row of kind ${cells[COLUMN.kind].trim()}`, "whose list or state it is", "fill in the agent's account name", { of: "no-agent", values: { kind: cells[COLUMN.kind].trim() } });
  }
  const row = rows.next();
  rows.at[row] = at;
  rows.line[row] = line;
  rows.what[row] = what;
  rows.consumer[row] = consumer;
  rows.conversation[row] = conversation;
  rows.agent[row] = agent;
  rows.code[row] = code;
  rows.flags[row] = flags;
  rows.page[row] = pageOf(cells[COLUMN.page], line, findings);
  rows.textHash[row] = texts.take(rows, row, cells[COLUMN.text], sender === "agent");
  rows.putIntoStream(row, what === ROW.presence ? -1 : rows.streams.add(cells[COLUMN.stream]));
  clocks.add(isWallTime(cells[COLUMN.time]), line);
  rows.count++;
}

function meaningOf(sender: Sender, kind: string, line: number, findings: Findings): RowMeaning | undefined {
  const known = rowMeaning(sender, kind);
  if (known !== undefined) return known;
  const nearest = nearestMeaning(sender);
  const told = (taken: string) => (): FindingExample => ({ text: `${sender} ${kind === "" ? "without a kind" : kind} in line ${line}, ${taken}`, facts: { sender, kind } });
  if (nearest !== undefined) findings.add("unknown-kind", told(`taken as ${nearest.name}`), 1, line);
  else if (kind === PASSED_OVER) findings.add("row-not-needed", told("passed over"), 1, line);
  else findings.add("unknown-system-row", told("passed over"), 1, line);
  return nearest;
}

/** From 1 in the order of ENTRY_PAGES; 0 where the cell is empty or names none of them. */
function pageOf(cell: string, line: number, findings: Findings): number {
  const page = pageCode(cell);
  if (page < 0) findings.add("unknown-page", () => ({ text: `${cell.trim()} in line ${line}, taken for no page`, facts: { page: cell.trim() } }), 1, line);
  return Math.max(page, 0);
}

function flagsOf(cells: readonly string[], line: number, faults: RowFaults): number {
  return (
    (isYes("spam", cells[COLUMN.spam], line, faults) ? MESSAGE_SUSPECTED_SPAM : 0) |
    (isYes("blacklisted", cells[COLUMN.blacklisted], line, faults) ? MESSAGE_BLACKLISTED : 0) |
    (isClosingWord(cells[COLUMN.text]) ? MESSAGE_CLOSING_WORD : 0)
  );
}

function isYes(column: string, cell: string, line: number, faults: RowFaults): boolean {
  const answer = yesOrNo(cell);
  if (answer < 0) faults.add(line, `${column} is ${quoted(cell)}`, "1 or 0, true or false, yes or no", "leave it empty where it is not so", { of: "yes-or-no", values: { column, cell: cell.trim() } });
  return answer === 1;
}

function quoted(cell: string): string {
  const shown = cell.trim();
  return shown === "" ? "empty" : JSON.stringify(shown.length > 40 ? `${shown.slice(0, 40)}…` : shown);
}
