import { SECOND_MS } from "../../time/units.ts";
import type { Findings } from "../finding.ts";
import { ROW } from "../rows/logRows.ts";
import type { LogRows } from "../rows/logRows.ts";
import type { RowsOnce } from "../build/rowsOnce.ts";
import type { RepeatedRows } from "./repeatedRows.ts";
import { BOT_REPLY_KINDS } from "../../log/kinds.ts";

/** What is odd about single rows and their order. Cost: linear. */
export function tellRowOddities(rows: LogRows, { order, repeated }: RowsOnce, hasSeconds: boolean, findings: Findings): void {
  tellOrder(rows, findings);
  tellRepeated(rows, repeated, findings);
  if (hasSeconds) tellSameSecond(rows, order, findings);
  tellUnnamedAgents(rows, findings);
}

function tellOrder({ count, at, line }: LogRows, findings: Findings): void {
  let first = -1;
  let later = 0;
  for (let row = 1; row < count; row++) {
    if (at[row] >= at[row - 1]) continue;
    later++;
    if (first < 0) first = row;
  }
  if (later > 0) findings.add("rows-out-of-order", () => `the row in line ${line[first]} is earlier than the one before it`, later, line[first]);
}

/** They are kept: two equal messages at one time can both have been sent. */
function tellRepeated({ line }: LogRows, { count, example }: RepeatedRows, findings: Findings): void {
  if (example === undefined) return;
  const [first, second] = example;
  findings.add("rows-repeated", () => ({ text: `the rows in lines ${line[first]} and ${line[second]} are the same in every column that is read; both are kept`, facts: { first: line[first] } }), count, line[second]);
}

/** Several messages of a buyer, or several replies of an agent, within a second. */
function tellSameSecond(rows: LogRows, order: Uint32Array, findings: Findings): void {
  const lastOfBuyer = new Float64Array(rows.consumers.size).fill(-1);
  const lastOfAgent = new Float64Array(rows.agents.size).fill(-1);
  let count = 0;
  let example = -1;
  for (let place = 0; place < order.length; place++) {
    const row = order[place];
    const isBuyers = rows.what[row] === ROW.message;
    if (!isBuyers && rows.what[row] !== ROW.reply) continue;
    const author = isBuyers ? rows.consumer[row] : rows.agent[row];
    if (author < 0) continue;
    const last = isBuyers ? lastOfBuyer : lastOfAgent;
    const second = Math.floor(rows.at[row] / SECOND_MS);
    if (last[author] === second) {
      count++;
      if (example < 0) example = row;
    }
    last[author] = second;
  }
  if (example < 0) return;
  findings.add("several-in-one-second", () => {
    const names = rows.what[example] === ROW.message ? rows.consumers : rows.agents;
    const author = rows.what[example] === ROW.message ? rows.consumer[example] : rows.agent[example];
    const name = names.nameOf(author);
    const text = `${name} has written in the second of the row in line ${rows.line[example]} before`;
    return { text, facts: { author: name } };
  }, count, rows.line[example]);
}

/** Only where other rows name theirs: a log without names is plain to see. */
function tellUnnamedAgents({ count, what, code, agent, line, agents }: LogRows, findings: Findings): void {
  if (agents.size === 0) return;
  let unnamed = 0;
  let first = -1;
  for (let row = 0; row < count; row++) {
    if (what[row] !== ROW.reply || agent[row] >= 0 || code[row] < BOT_REPLY_KINDS.length) continue;
    unnamed++;
    if (first < 0) first = row;
  }
  if (unnamed > 0) findings.add("agent-not-named", () => `the row in line ${line[first]} does not say which agent replied`, unnamed, line[first]);
}
