import { childRun } from "../measure/childRun.mjs";
import { midShop } from "../measure/paths.mjs";
import { simulateWords } from "../measure/simulateRun.mjs";

const REPLICATIONS = 1000;

/** Wall time of the same simulation on one thread and on two, start-up included. */
export const threads = {
  name: "threads",
  figures: [{ key: "ratio", title: "two threads, times as fast as one", digits: 2, atLeast: 1.7 }],
  measure() {
    const [one, two] = [1, 2].map((threads) => childRun(simulateWords(midShop, REPLICATIONS, { threads })).wallSeconds);
    return { ratio: one / two };
  },
};
