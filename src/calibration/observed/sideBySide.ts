import type { ReadLog } from "../../import/readLog.ts";

/**
 * How many conversations of a table an agent had open on average while there was any, first reply to close: 1 where they are served one after the other, as calls are. Undefined where the log names no
 * agent or tells no close. Cost: n log n, on two columns of numbers.
 */
export function sideBySide({ log: { messages, replies, conversations }, lastAt }: ReadLog): number | undefined {
  // One column for all agents: each on a stretch of time of its own. A close may lie after the last row.
  let stretch = lastAt + 1;
  for (let row = 0; row < conversations.count; row++) stretch = Math.max(stretch, conversations.closedAt[row] + 1);
  const starts = new Float64Array(messages.count);
  const ends = new Float64Array(messages.count);
  let count = 0;
  for (let row = 0; row < messages.count; row++) {
    const reply = messages.reply[row];
    if (reply < 0 || replies.agent[reply] < 0) continue;
    const closed = conversations.closedAt[messages.conversation[row]];
    if (closed <= replies.at[reply]) continue;
    starts[count] = replies.agent[reply] * stretch + replies.at[reply];
    ends[count++] = replies.agent[reply] * stretch + closed;
  }
  if (count === 0) return undefined;
  starts.subarray(0, count).sort();
  ends.subarray(0, count).sort();
  let [open, ended, busy, sum, from] = [0, 0, 0, 0, 0];
  for (let started = 0; ended < count; ) {
    const isStart = started < count && starts[started] < ends[ended];
    const at = isStart ? starts[started++] : ends[ended++];
    if (open > 0) {
      busy += at - from;
      sum += open * (at - from);
    }
    open += isStart ? 1 : -1;
    from = at;
  }
  return sum / busy;
}
