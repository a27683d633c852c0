import { nearestName } from "../document/nearestName.ts";
import { isClosingWord } from "../log/closingWords.ts";
import type { Findings } from "./finding.ts";
import { AGENT_STATES, BOT_REPLY_KINDS, BUYER_KINDS, ENTRY_PAGES, REPLY_KINDS } from "../log/kinds.ts";
import { COLUMN } from "../log/logColumns.ts";
import { ROW } from "./logRows.ts";
import type { LogRows } from "./logRows.ts";
import { readLogTime } from "../log/logTime.ts";
import { MESSAGE_BLACKLISTED, MESSAGE_CLOSING_WORD, MESSAGE_SUSPECTED_SPAM } from "../log/messageLog.ts";
import type { RowFaults } from "./rowFaults.ts";

const SENDERS = ["buyer", "agent", "bot", "system"] as const;
type Sender = (typeof SENDERS)[number];

const BOT_KINDS = BOT_REPLY_KINDS.length;
const TEXT = BUYER_KINDS.indexOf("text");
const OTHER_ACTION = REPLY_KINDS.indexOf("other-action");
const SMART = REPLY_KINDS.indexOf("smart");
const YES: ReadonlySet<string> = new Set(["1", "true", "yes", "y", "是", "spam", "blacklisted"]);
const NO: ReadonlySet<string> = new Set(["", "0", "false", "no", "n", "否"]);

interface RowReading {
  readonly rows: LogRows;
  readonly findings: Findings;
  readonly faults: RowFaults;
  readonly timeZone: string;
}

/** What a row's kind says it is; undefined for a row that tells nothing that is measured. */
interface Meaning {
  readonly what: number;
  readonly code: number;
}

/**
 * Adds one record to the rows. Unknown kinds are findings, not faults: a buyer's counts as text, an agent's as another desk action (manual),
 * a bot's as `smart`; system rows of unknown kind tell nothing, an unknown page is none. A time, a sender or a name that is missing is a fault.
 */
export function readLogRow(reading: RowReading, line: number, cells: readonly string[]): void {
  const { rows, findings, faults, timeZone } = reading;
  const at = readLogTime(cells[COLUMN.time], timeZone);
  if (at === undefined) {
    faults.add(line, `time is ${quoted(cells[COLUMN.time])}`, "a time such as 2026-06-18T20:00:03.120, with or without offset, or seconds or milliseconds since 1970", "write the time in one of these forms");
  }
  const sender = senderOf(cells[COLUMN.sender]);
  if (sender === undefined) {
    const near = nearestName(cells[COLUMN.sender].trim(), SENDERS);
    faults.add(line, `sender is ${quoted(cells[COLUMN.sender])}`, "buyer, agent, bot or system", near === undefined ? "say who wrote it" : `write ${near}`);
  }
  const flags = sender === "buyer" ? flagsOf(cells, line, faults) : 0;
  const meaning = sender === undefined ? undefined : meaningOf(sender, cells[COLUMN.kind].trim().toLowerCase(), line, findings);
  if (at === undefined || meaning === undefined) return;
  const { what, code } = meaning;
  const consumer = rows.consumers.add(cells[COLUMN.consumer]);
  const conversation = rows.conversations.add(cells[COLUMN.conversation]);
  const agent = sender === "bot" ? -1 : rows.agents.add(cells[COLUMN.agent]);
  if (what !== ROW.presence && consumer < 0 && conversation < 0) {
    faults.add(line, "consumer is empty", "who the buyer is", "fill in the consumer, or the conversation of one");
  }
  if ((what === ROW.presence || what === ROW.assigned) && agent < 0) {
    faults.add(line, `agent is empty in a row of kind ${cells[COLUMN.kind].trim()}`, "whose list or state it is", "fill in the agent's account name");
  }
  rows.at.push(at);
  rows.line.push(line);
  rows.what.push(what);
  rows.consumer.push(consumer);
  rows.conversation.push(conversation);
  rows.agent.push(agent);
  rows.code.push(code);
  rows.flags.push(flags);
  rows.page.push(pageOf(cells[COLUMN.page], line, findings));
}

function senderOf(cell: string): Sender | undefined {
  const plain = cell.trim().toLowerCase();
  return SENDERS.find((sender) => sender === plain);
}

function meaningOf(sender: Sender, kind: string, line: number, findings: Findings): Meaning | undefined {
  const unknown = (taken: string): void => findings.add("unknown-kind", () => `${sender} ${kind === "" ? "without a kind" : kind} in line ${line}, ${taken}`);
  if (sender === "system") return systemMeaning(kind, () => unknown("passed over"));
  if (sender === "buyer") {
    const code = kind === "" ? TEXT : indexOf(BUYER_KINDS, kind);
    if (code < 0) unknown("taken as text");
    return { what: ROW.message, code: Math.max(code, TEXT) };
  }
  const code = indexOf(REPLY_KINDS, kind === "" && sender === "agent" ? "text" : kind);
  const isBotKind = code >= 0 && code < BOT_KINDS;
  if (code >= 0 && isBotKind === (sender === "bot")) return { what: ROW.reply, code };
  unknown(sender === "bot" ? "taken as smart" : "taken as another desk action");
  return { what: ROW.reply, code: sender === "bot" ? SMART : OTHER_ACTION };
}

function systemMeaning(kind: string, unknown: () => void): Meaning | undefined {
  switch (kind) {
    case "assigned": return { what: ROW.assigned, code: 0 };
    case "closed": return { what: ROW.closed, code: 0 };
    case "pooled": return { what: ROW.pooled, code: 0 };
    case "left": return { what: ROW.left, code: 0 };
    case "spam-confirmed": return { what: ROW.spamConfirmed, code: 0 };
    case "reported-spam": return undefined;
    default: {
      const state = indexOf(AGENT_STATES, kind);
      if (state >= 0) return { what: ROW.presence, code: state };
      unknown();
      return undefined;
    }
  }
}

/** From 1 in the order of ENTRY_PAGES; 0 where the cell is empty or names none of them. */
function pageOf(cell: string, line: number, findings: Findings): number {
  const plain = cell.trim().toLowerCase();
  const page = indexOf(ENTRY_PAGES, plain) + 1;
  if (page === 0 && plain !== "") findings.add("unknown-page", () => `${cell.trim()} in line ${line}, taken for no page`);
  return page;
}

function flagsOf(cells: readonly string[], line: number, faults: RowFaults): number {
  return (
    (isYes("spam", cells[COLUMN.spam], line, faults) ? MESSAGE_SUSPECTED_SPAM : 0) |
    (isYes("blacklisted", cells[COLUMN.blacklisted], line, faults) ? MESSAGE_BLACKLISTED : 0) |
    (isClosingWord(cells[COLUMN.text]) ? MESSAGE_CLOSING_WORD : 0)
  );
}

function isYes(column: string, cell: string, line: number, faults: RowFaults): boolean {
  const plain = cell.trim().toLowerCase();
  if (!YES.has(plain) && !NO.has(plain)) faults.add(line, `${column} is ${quoted(cell)}`, "1 or 0, true or false, yes or no", "leave it empty where it is not so");
  return YES.has(plain);
}

function indexOf(kinds: readonly string[], kind: string): number {
  return kinds.indexOf(kind);
}

function quoted(cell: string): string {
  const shown = cell.trim();
  return shown === "" ? "empty" : JSON.stringify(shown.length > 40 ? `${shown.slice(0, 40)}…` : shown);
}
