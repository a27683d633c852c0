// Plays replications on the built engine and counts by quarter-hour of the judged day who began a conversation, and who of them did not get an agent at once.
import { parentPort } from "node:worker_threads";
import { playReplication } from "../../dist/engine/replication.js";

const QUARTER_MS = 900_000;

parentPort.on("message", ({ model, first, replications, fromMs, quarters }) => {
  const counts = new Float64Array(replications * 2 * quarters);
  for (let row = 0; row < replications; row++) countDelays(playReplication(model, first + row), fromMs, quarters, counts.subarray(row * 2 * quarters, (row + 1) * 2 * quarters));
  parentPort.postMessage(counts, [counts.buffer]);
});

function countDelays({ conversations: { count, openedAt }, assignments }, fromMs, quarters, counts) {
  const got = new Uint8Array(count);
  for (let row = 0; row < assignments.count; row++) {
    const conversation = assignments.conversation[row];
    if (assignments.at[row] === openedAt[conversation]) got[conversation] = 1;
  }
  for (let row = 0; row < count; row++) {
    const quarter = Math.floor((openedAt[row] - fromMs) / QUARTER_MS);
    if (quarter < 0 || quarter >= quarters) continue;
    counts[quarter]++;
    counts[quarters + quarter] += 1 - got[row];
  }
}
