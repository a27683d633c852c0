import { speedRatio } from "../measure/round.mjs";
import { millionsPerSecond } from "../measure/simulateRun.mjs";

/** The chat day from its scenario file to two judged rules, beside the C program and SimPy. */
export const publicPath = {
  name: "public",
  figures: [
    { key: "ofC", title: "public path, chat day, of C", digits: 3, atLeast: 0.35 },
    { key: "speed", title: "public path, chat day, M msg/CPU s", digits: 2, atLeast: 10 },
    { key: "ofSimpy", title: "public path, chat day, times SimPy", digits: 0 },
    { key: "cSpeed", title: "C, chat day, M msg/CPU s", digits: 1 },
    { key: "simpySpeed", title: "SimPy, chat day, M msg/CPU s", digits: 3 },
  ],
  async measure(round) {
    const cost = await round.publicPath();
    const c = round.c();
    const simpy = round.simpy();
    return {
      ofC: speedRatio(cost, c), speed: millionsPerSecond(cost), ofSimpy: speedRatio(cost, simpy),
      cSpeed: c && millionsPerSecond(c), simpySpeed: simpy && millionsPerSecond(simpy),
    };
  },
};
