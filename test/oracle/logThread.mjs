// Plays replications on the built engine and counts in their logs what no measure of the product tells. One message in, one out:
// `what` names the count, all else is what it needs.
import { parentPort } from "node:worker_threads";
import { playReplication } from "../../dist/engine/replication.js";

const DAY_MS = 86_400_000;
const COUNTS = { present: countPresent, byStream: sumByStream };

parentPort.on("message", ({ model, first, replications, width, what, ...question }) => {
  const counts = new Float64Array(replications * width);
  for (let row = 0; row < replications; row++) {
    COUNTS[what](playReplication(model, first + row), question, counts.subarray(row * width, (row + 1) * width));
  }
  parentPort.postMessage(counts, [counts.buffer]);
});

/** By day: conversations begun, then those that are there at each moment of the day [ms]: begun and neither closed nor left. */
function countPresent({ conversations }, { days, moments }, counts) {
  const { count: rows, openedAt, closedAt, leftAt } = conversations;
  const width = moments.length + 1;
  for (let row = 0; row < rows; row++) {
    const from = openedAt[row];
    const firstDay = Math.floor(from / DAY_MS);
    if (firstDay < days) counts[firstDay * width]++;
    const ends = Math.min(leftAt[row] < 0 ? Infinity : leftAt[row], closedAt[row] < 0 ? Infinity : closedAt[row]);
    for (let day = firstDay; day < days && day * DAY_MS < ends; day++) {
      for (let moment = 0; moment < moments.length; moment++) {
        const at = day * DAY_MS + moments[moment];
        if (from <= at && at < ends) counts[day * width + moment + 1]++;
      }
    }
  }
}

/** By stream: messages sent in [fromMs, toMs), what they waited until their handling started, and how long that took. [ms] */
function sumByStream({ messages, replies, conversations }, { fromMs, toMs }, sums) {
  for (let row = 0; row < messages.count; row++) {
    const sentAt = messages.sentAt[row];
    if (sentAt < fromMs || sentAt >= toMs) continue;
    const place = 3 * conversations.stream[messages.conversation[row]];
    const reply = messages.reply[row];
    sums[place]++;
    sums[place + 1] += replies.startedAt[reply] - sentAt;
    sums[place + 2] += replies.at[reply] - replies.startedAt[reply];
  }
}
