import { speedRatio } from "./round.mjs";
import { millionsPerSecond, publicCost } from "./simulateRun.mjs";

/**
 * A benchmark of the public path on one scenario: million buyer messages per CPU second between the 40th replication and the one numbered `to`, which
 * should be `atLeast` so many, and beside the C program's chat day.
 */
export function publicSpeed({ name, title, scenario, to, atLeast }) {
  return {
    name,
    figures: [
      { key: "speed", title: `${title}, public path, M msg/CPU s`, digits: 2, atLeast },
      { key: "ofC", title: `${title}, public path, of C's chat day`, digits: 3 },
    ],
    async measure(round) {
      const cost = await publicCost({ scenario, from: 40, to });
      return { speed: millionsPerSecond(cost), ofC: speedRatio(cost, round.c()) };
    },
  };
}
