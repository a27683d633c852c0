import { MINUTE_MS } from "../time/units.ts";
import type { Findings } from "./finding.ts";
import { isManualReply } from "../log/kinds.ts";
import { ROW } from "./logRows.ts";
import type { LogRows } from "./logRows.ts";
import type { RowFaults } from "./rowFaults.ts";

/** A silence of this length ends a conversation that no column tells. Source: contract §3. */
const SILENCE_MS = 30 * MINUTE_MS;

/** Which conversation each row belongs to (-1 for presence), and whose the conversations are. */
export interface ConversationsOfRows {
  readonly ofRow: Int32Array;
  /** Consumer by conversation; conversations are numbered in order of their first row. */
  readonly consumer: number[];
}

/**
 * Groups rows into conversations. `order` lists the rows by time.
 * A conversation is one consumer under one conversation id. Where a row names none, it belongs to the consumer's one open conversation, a reply
 * to the one in which an answer is owed. Where none is open, a message begins one, which takes the first new name that comes while it is the
 * only one open; other rows belong to the last. Where it could be several, that is a finding, and the row belongs to none of those with a name.
 * A conversation is open until it is closed or neither side has written for 30 minutes, but only when nothing is owed - that is, when
 * a person's reply follows the last message. So a late reply always finds its message.
 */
export function conversationsOf(rows: LogRows, order: Uint32Array, faults: RowFaults, findings: Findings): ConversationsOfRows {
  const grouping: Grouping = { rows, consumer: [], named: new Map(), findings };
  const ofRow = new Int32Array(order.length).fill(-1);
  const buyers = new Map<number, Buyer>();
  const consumerOfId = consumersOfIds(rows);
  for (const row of order) {
    if (rows.what[row] === ROW.presence) continue;
    const id = rows.conversation[row];
    const who = rows.consumer[row] >= 0 ? rows.consumer[row] : (consumerOfId.get(id) ?? -1);
    if (who < 0) {
      faults.add(rows.line[row], "consumer is empty", "who the buyer is, here or in another row of its conversation", "fill in the consumer");
      continue;
    }
    let buyer = buyers.get(who);
    if (buyer === undefined) buyers.set(who, (buyer = { who, open: new Set() }));
    const talk = id < 0 ? unnamedTalk(grouping, buyer, row) : namedTalk(grouping, buyer, row, id);
    if (talk !== buyer.apart) takeIn(rows, buyer, talk, row);
    ofRow[row] = talk.conversation;
  }
  return { ofRow, consumer: grouping.consumer };
}

interface Grouping {
  readonly rows: LogRows;
  /** By conversation. */
  readonly consumer: number[];
  /** By consumer and conversation id. */
  readonly named: Map<number, Talk>;
  readonly findings: Findings;
}

/** A conversation as far as its rows have been read. */
interface Talk {
  readonly conversation: number;
  isNamed: boolean;
  lastWroteAt: number;
  owed: boolean;
  closed: boolean;
}

/** A consumer's conversations as far as their rows have been read. */
interface Buyer {
  readonly who: number;
  /** Those that are open, and some that are over by now. */
  readonly open: Set<Talk>;
  /** That of the last row. */
  last?: Talk;
  /** Holds what could belong to several. */
  apart?: Talk;
}

function begin({ rows, consumer }: Grouping, buyer: Buyer, row: number, isNamed: boolean): Talk {
  return { conversation: consumer.push(buyer.who) - 1, isNamed, lastWroteAt: rows.at[row], owed: false, closed: false };
}

function namedTalk(grouping: Grouping, buyer: Buyer, row: number, id: number): Talk {
  const key = id * 2 ** 26 + buyer.who;
  const known = grouping.named.get(key);
  if (known !== undefined) return known;
  const open = openTalks(buyer, grouping.rows.at[row]);
  const talk = open.length === 1 && !open[0].isNamed ? open[0] : begin(grouping, buyer, row, true);
  talk.isNamed = true;
  grouping.named.set(key, talk);
  return talk;
}

function unnamedTalk(grouping: Grouping, buyer: Buyer, row: number): Talk {
  const { rows, findings } = grouping;
  const what = rows.what[row];
  const open = openTalks(buyer, rows.at[row]);
  const owed = what === ROW.reply ? open.filter((talk) => talk.owed) : [];
  if (owed.length === 1) return owed[0];
  if (open.length === 1) return open[0];
  if (open.length === 0) return (what === ROW.message ? undefined : buyer.last) ?? begin(grouping, buyer, row, false);
  findings.add("conversation-unclear", () =>
    `${rows.consumers.nameOf(buyer.who)} has ${open.length} open conversations and the row in line ${rows.line[row]} names none; it is taken for none of them`);
  if (what === ROW.message) return open.find((talk) => !talk.isNamed) ?? begin(grouping, buyer, row, false);
  buyer.apart ??= begin(grouping, buyer, row, false);
  return buyer.apart;
}

function openTalks(buyer: Buyer, at: number): Talk[] {
  for (const talk of buyer.open) {
    if (!talk.owed && (talk.closed || at - talk.lastWroteAt >= SILENCE_MS)) buyer.open.delete(talk);
  }
  return [...buyer.open];
}

function takeIn(rows: LogRows, buyer: Buyer, talk: Talk, row: number): void {
  const what = rows.what[row];
  if (what === ROW.message) talk.owed = true;
  if (what === ROW.reply && isManualReply(rows.code[row])) talk.owed = false;
  if (what === ROW.closed) talk.closed = true;
  if (what === ROW.message || what === ROW.reply) talk.lastWroteAt = rows.at[row];
  buyer.open.add(talk);
  buyer.last = talk;
}

/** The first consumer that is named with each conversation id. */
function consumersOfIds(rows: LogRows): Map<number, number> {
  const consumerOf = new Map<number, number>();
  rows.conversation.forEach((id, row) => {
    if (id >= 0 && rows.consumer[row] >= 0 && !consumerOf.has(id)) consumerOf.set(id, rows.consumer[row]);
  });
  return consumerOf;
}
