// Plays replications on the built engine and counts in their logs, for what no measure of the product tells: how many conversations
// are there at a moment, and how many began on a day. One message in, one out.
import { parentPort } from "node:worker_threads";
import { playReplication } from "../../dist/engine/replication.js";

const DAY_MS = 86_400_000;

parentPort.on("message", ({ model, first, replications, days, moments }) => {
  const width = days * (moments.length + 1);
  const counts = new Int32Array(replications * width);
  for (let row = 0; row < replications; row++) {
    count(playReplication(model, first + row).conversations, days, moments, counts.subarray(row * width, (row + 1) * width));
  }
  parentPort.postMessage(counts, [counts.buffer]);
});

/** By day: conversations begun, then those that are there at each moment of the day [ms], ascending: begun and neither closed nor left. */
function count({ count: rows, openedAt, closedAt, leftAt }, days, moments, counts) {
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
