import { everything as everythingOn } from "../measure/paths.mjs";
import { speedRatio } from "../measure/round.mjs";
import { millionsPerSecond, publicCost } from "../measure/simulateRun.mjs";

/** Every part of the model at once, on the public path. */
export const everything = {
  name: "everything",
  figures: [
    { key: "speed", title: "everything on, public path, M msg/CPU s", digits: 2, atLeast: 3 },
    { key: "ofC", title: "everything on, public path, of C's chat day", digits: 3 },
  ],
  async measure(round) {
    const cost = await publicCost({ scenario: everythingOn, from: 40, to: 440 });
    return { speed: millionsPerSecond(cost), ofC: speedRatio(cost, round.c()) };
  },
};
