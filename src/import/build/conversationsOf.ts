import { isManualReply } from "../../log/kinds.ts";
import type { Findings } from "../finding.ts";
import { ROW } from "../rows/logRows.ts";
import type { LogRows } from "../rows/logRows.ts";
import { OpenTalks } from "./openTalks.ts";
import type { RowFaults } from "../rows/rowFaults.ts";

/** Which conversation each row belongs to (-1 for presence), and whose the conversations are. */
export interface ConversationsOfRows {
  readonly ofRow: Int32Array;
  /** Consumer by conversation; conversations are numbered in order of their first row. */
  readonly consumer: Int32Array;
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
  const consumerOfId = consumersOfIds(rows);
  const grouping: Grouping = {
    rows, findings, talks: new OpenTalks(rows.consumers.size), consumerOfId,
    namedOfId: new Int32Array(consumerOfId.length).fill(-1), namedOfOthers: new Map(), apart: new Map(),
  };
  const ofRow = new Int32Array(order.length).fill(-1);
  for (let place = 0; place < order.length; place++) {
    const row = order[place];
    if (rows.what[row] === ROW.presence) continue;
    const id = rows.conversation[row];
    const who = rows.consumer[row] >= 0 ? rows.consumer[row] : id >= 0 ? consumerOfId[id] : -1;
    if (who < 0) {
      faults.add(rows.line[row], "consumer is empty", "who the buyer is, here or in another row of its conversation", "fill in the consumer", { of: "no-consumer", values: {} });
      continue;
    }
    const talk = id < 0 ? unnamedTalk(grouping, who, row) : namedTalk(grouping, who, row, id);
    if (talk !== grouping.apart.get(who)) takeIn(rows, grouping.talks, who, talk, row);
    ofRow[row] = talk;
  }
  tellShared(grouping);
  return { ofRow, consumer: grouping.talks.consumers() };
}

interface Grouping {
  readonly rows: LogRows;
  readonly findings: Findings;
  readonly talks: OpenTalks;
  readonly consumerOfId: Int32Array;
  /** By conversation id the conversation of the consumer whom the id names first, -1 for none yet; those of others, by `id/consumer`. */
  readonly namedOfId: Int32Array;
  readonly namedOfOthers: Map<string, number>;
  /** By consumer the conversation that holds what could belong to several. */
  readonly apart: Map<number, number>;
}

function namedTalk(grouping: Grouping, who: number, row: number, id: number): number {
  const { talks, rows, consumerOfId, namedOfId, namedOfOthers } = grouping;
  const isFirst = consumerOfId[id] === who;
  const known = isFirst ? namedOfId[id] : (namedOfOthers.get(`${id}/${who}`) ?? -1);
  if (known >= 0) return known;
  let talk = -1;
  if (talks.unnamedOf(who) > 0 && talks.countOpen(who, rows.at[row]) === 1) talk = talks.oldestUnnamed(who);
  if (talk < 0) talk = talks.begin(who, rows.at[row]);
  talks.name(who, talk);
  if (isFirst) namedOfId[id] = talk;
  else namedOfOthers.set(`${id}/${who}`, talk);
  return talk;
}

function unnamedTalk({ rows, talks, findings, apart }: Grouping, who: number, row: number): number {
  const what = rows.what[row];
  const open = talks.countOpen(who, rows.at[row]);
  const owed = what === ROW.reply ? talks.onlyOwed(who) : -1;
  if (owed >= 0) return owed;
  if (open === 1) return talks.oldest(who);
  if (open === 0) {
    const last = what === ROW.message ? -1 : talks.last(who);
    return last >= 0 ? last : talks.begin(who, rows.at[row]);
  }
  findings.add("conversation-unclear", () => ({
    text: `${rows.consumers.nameOf(who)} has ${open} open conversations and the row in line ${rows.line[row]} names none; it is taken for none of them`,
    facts: { consumer: rows.consumers.nameOf(who), open },
  }), 1, rows.line[row]);
  if (what === ROW.message) {
    const unnamed = talks.oldestUnnamed(who);
    return unnamed >= 0 ? unnamed : talks.begin(who, rows.at[row]);
  }
  const known = apart.get(who) ?? talks.begin(who, rows.at[row]);
  apart.set(who, known);
  return known;
}

function takeIn(rows: LogRows, talks: OpenTalks, who: number, talk: number, row: number): void {
  const what = rows.what[row];
  if (what === ROW.message) talks.setOwed(talk, true);
  if (what === ROW.reply && isManualReply(rows.code[row])) talks.setOwed(talk, false);
  if (what === ROW.closed) talks.close(talk);
  if (what === ROW.message || what === ROW.reply) talks.wrote(talk, rows.at[row]);
  talks.keepOpen(who, talk);
}

/** Tells of conversation ids that several consumers share, as a post does to which many answer: for each consumer it is a conversation apart. */
function tellShared({ rows, namedOfOthers, findings }: Grouping): void {
  for (const key of namedOfOthers.keys()) {
    findings.add("conversation-shared", () => {
      const [id, who] = key.split("/").map(Number);
      const facts = { consumer: rows.consumers.nameOf(who), conversation: rows.conversations.nameOf(id) };
      return { text: `${facts.consumer} stands under ${facts.conversation}, as another consumer does`, facts };
    });
  }
}

/** By conversation id the first consumer that is named with it, -1 for none. */
function consumersOfIds(rows: LogRows): Int32Array {
  const consumerOf = new Int32Array(rows.conversations.size).fill(-1);
  for (let row = 0; row < rows.count; row++) {
    const id = rows.conversation[row];
    if (id >= 0 && consumerOf[id] < 0) consumerOf[id] = rows.consumer[row];
  }
  return consumerOf;
}
