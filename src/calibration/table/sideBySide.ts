import type { ObservedDesk } from "../observed/observedDesk.ts";

/**
 * How many conversations an agent had open on average while there was any, first reply to close: 1 where they are served one after the other, as calls are. Undefined where the log names no agent or tells no close.
 * Cost: n log n, on two columns of numbers.
 */
export function sideBySide({ read, fromMs, toMs }: ObservedDesk): number | undefined {
  const { messages, replies, conversations } = read.log;
  // One column for all agents: each on a stretch of time of its own.
  const stretch = toMs - fromMs + 4 * (read.lastAt + 1);
  const starts = new Float64Array(messages.count);
  const ends = new Float64Array(messages.count);
  let count = 0;
  for (let row = 0; row < messages.count; row++) {
    const reply = messages.reply[row];
    if (reply < 0 || replies.agent[reply] < 0) continue;
    const conversation = messages.conversation[row];
    const [opened, closed] = [conversations.openedAt[conversation], conversations.closedAt[conversation]];
    if (opened < fromMs || opened >= toMs || closed <= replies.at[reply]) continue;
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
