import { chatDay } from "./paths.mjs";
import { cProgram, simpy } from "./peers.mjs";
import { engineCost, millionsPerSecond, publicCost } from "./simulateRun.mjs";

/** Days of the chat day that are timed: those between the two. */
const DAYS = { from: 20, to: 420 };

/**
 * What several benchmarks of one round compare with, run at most once in it: the chat day on the peers and on replycast. A peer that is
 * not there gives undefined.
 */
export function newRound() {
  return {
    c: once(() => cProgram().cost?.()),
    simpy: once(() => simpy().cost?.()),
    publicPath: once(() => publicCost({ scenario: chatDay, ...DAYS })),
    engine: once(() => engineCost({ scenario: chatDay, ...DAYS })),
    generalEngine: once(() => engineCost({ scenario: chatDay, ...DAYS, path: "general" })),
  };
}

function once(run) {
  let done;
  return () => (done ??= { value: run() }).value;
}

/** How fast one run was beside another; undefined where there was no other. */
export function speedRatio(cost, other) {
  return other === undefined ? undefined : millionsPerSecond(cost) / millionsPerSecond(other);
}
