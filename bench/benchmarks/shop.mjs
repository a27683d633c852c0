import { midShop } from "../measure/paths.mjs";
import { speedRatio } from "../measure/round.mjs";
import { millionsPerSecond, publicCost } from "../measure/simulateRun.mjs";

/** A sale with slowdown, patience, closing words, bursts, shifts and meals, as the defaults have them, on the public path. */
export const shop = {
  name: "shop",
  figures: [
    { key: "speed", title: "618 shop, public path, M msg/CPU s", digits: 2, atLeast: 6 },
    { key: "ofC", title: "618 shop, public path, of C's chat day", digits: 3 },
  ],
  async measure(round) {
    const cost = await publicCost({ scenario: midShop, from: 40, to: 640 });
    return { speed: millionsPerSecond(cost), ofC: speedRatio(cost, round.c()) };
  },
};
