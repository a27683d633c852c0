import type { MessageLog } from "../../log/messageLog.ts";
import type { MessageSurvey } from "../messageSurvey.ts";
import { StampColumn } from "../stampColumn.ts";

/** By consumer: the stamp of the last count in which it was found. One thread counts one log at a time. */
const counted = new StampColumn();

/**
 * Consumers with a message among the rows [firstRow, endRow), each once; only conversations of the streams marked 1, where given.
 * Counted from the conversations, which are fewer than messages; only where one has messages before and after the rows, the rows themselves must tell.
 */
export function consumersWithin(log: MessageLog, survey: MessageSurvey, firstRow: number, endRow: number, streams?: Uint8Array): number {
  const { consumer, stream, count } = log.conversations;
  const { firstRow: firstOf, lastRow: lastOf } = survey;
  const stamp = counted.begin(count, 2);
  const marks = counted.of;
  let consumers = 0;
  for (let whose = 0; whose < count; whose++) {
    const first = firstOf[whose];
    const last = lastOf[whose];
    if (first >= endRow || last < firstRow || (streams !== undefined && streams[stream[whose]] !== 1)) continue;
    if (first < firstRow && last >= endRow) return consumersOfRows(log, firstRow, endRow, stamp + 1, streams);
    const who = consumer[whose];
    // 1 where the mark is lower. Without a branch, which no processor foresees.
    consumers += (marks[who] - stamp) >>> 31;
    marks[who] = stamp;
  }
  return consumers;
}

function consumersOfRows({ messages, conversations }: MessageLog, firstRow: number, endRow: number, stamp: number, streams?: Uint8Array): number {
  const conversation = messages.conversation;
  const { consumer, stream } = conversations;
  const marks = counted.of;
  let consumers = 0;
  for (let row = firstRow; row < endRow; row++) {
    const whose = conversation[row];
    if (streams !== undefined && streams[stream[whose]] !== 1) continue;
    const who = consumer[whose];
    consumers += (marks[who] - stamp) >>> 31;
    marks[who] = stamp;
  }
  return consumers;
}
