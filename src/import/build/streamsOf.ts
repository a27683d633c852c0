import type { FindingExample, Findings } from "../finding.ts";
import type { LogRows } from "../rows/logRows.ts";
import type { ConversationsOfRows } from "./conversationsOf.ts";

/** The one stream of a log that names none, and that of conversations that name none. */
const DESK = "desk";

/** Which stream each conversation belongs to. */
export interface StreamsOfConversations {
  readonly ofConversation: Int32Array;
  /** By number. */
  readonly names: readonly string[];
}

/**
 * The streams of a log's conversations: that of the first row of each, by time, which names one; numbered in the order in which conversations begin. Conversations whose
 * rows name several, and those that name none while others do (they belong to a stream `desk`), are told. `order` lists the rows by time. Cost: linear.
 */
export function streamsOf(rows: LogRows, order: Uint32Array, grouped: ConversationsOfRows, findings: Findings): StreamsOfConversations {
  const count = grouped.consumer.length;
  if (rows.streams.size === 0) return { ofConversation: new Int32Array(count), names: [DESK] };
  return numbered(rows, firstNamed(rows, order, grouped, findings), grouped, findings);
}

/** By conversation the name that stands first, as in `LogRows.stream`. */
function firstNamed(rows: LogRows, order: Uint32Array, { ofRow, consumer }: ConversationsOfRows, findings: Findings): Int32Array {
  const { stream, streams, line } = rows;
  const first = new Int32Array(consumer.length);
  const isTold = new Uint8Array(consumer.length);
  for (let place = 0; place < order.length; place++) {
    const row = order[place];
    const whose = ofRow[row];
    const its = stream[row];
    if (whose < 0 || its === 0 || its === first[whose]) continue;
    if (first[whose] === 0) first[whose] = its;
    else if (isTold[whose] === 0) {
      isTold[whose] = 1;
      findings.add("stream-changes", () => changed(line[row], streams.nameOf(first[whose] - 1), streams.nameOf(its - 1)), 1, line[row]);
    }
  }
  return first;
}

function numbered({ streams, consumers }: LogRows, first: Int32Array, { consumer }: ConversationsOfRows, findings: Findings): StreamsOfConversations {
  const desk = streams.numberOf(DESK) + 1 || streams.size + 1;
  const numberOf = new Int32Array(streams.size + 2).fill(-1);
  const names: string[] = [];
  const ofConversation = first.map((named, conversation) => {
    if (named === 0) findings.add("stream-not-told", () => notTold(consumers.nameOf(consumer[conversation])));
    const its = named === 0 ? desk : named;
    if (numberOf[its] < 0) {
      numberOf[its] = names.length;
      names.push(its > streams.size ? DESK : streams.nameOf(its - 1));
    }
    return numberOf[its];
  });
  return { ofConversation, names };
}

function changed(line: number, began: string, named: string): FindingExample {
  return { text: `the row in line ${line} names ${named}, and its conversation began in ${began}`, facts: { began, named } };
}

function notTold(consumer: string): FindingExample {
  return { text: `a conversation of ${consumer} names no stream; it is put into ${DESK}`, facts: { consumer } };
}
