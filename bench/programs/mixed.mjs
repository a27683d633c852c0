// What the chat day costs in a process that has played other models before it, judged; alone without any. Prints CPU nanoseconds a
// buyer message. mixed.mjs BUNDLE CHAT-DAY [OTHER SCENARIO…]
import { inlineMore } from "../../dist/hosts/inlineMore.js";
import { MEASURES } from "../../dist/metrics/measures.js";
import { compiled } from "./compiled.mjs";

const OTHERS_REPLICATIONS = 100;
const WARM_REPLICATIONS = 40;
const REPLICATIONS = 200;
const BATCH = 20;

const [bundle, chatDay, ...others] = process.argv.slice(2);
inlineMore();
const { runJob } = await import(bundle);
const simulation = compiled(chatDay);
for (const other of others) play(compiled(other), 0, OTHERS_REPLICATIONS);
play(simulation, 0, WARM_REPLICATIONS);
const before = process.cpuUsage();
const messages = play(simulation, WARM_REPLICATIONS, WARM_REPLICATIONS + REPLICATIONS);
const { user, system } = process.cpuUsage(before);
console.log((1000 * (user + system)) / messages);

/** Plays and judges replications first to end, in jobs as the command cuts them; how many buyer messages that were. */
function play({ model, plan }, first, end) {
  let messages = 0;
  for (let at = first; at < end; at += BATCH) {
    const { measures } = runJob({ model, plan, first: at, replications: BATCH });
    for (let cell = MEASURES.indexOf("buyerMessages"); cell < measures.length; cell += MEASURES.length) messages += measures[cell];
  }
  return messages;
}
