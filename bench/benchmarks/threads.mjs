import { childRun } from "../measure/childRun.mjs";
import { midShop } from "../measure/paths.mjs";
import { simulateWords } from "../measure/simulateRun.mjs";

const REPLICATIONS = 1000;
const MORE_REPLICATIONS = 3000;

/**
 * Wall time of the same simulation on one thread and on two: start-up included, as one waits for it, and taken out by the difference of a longer and a
 * shorter run. While it starts, one thread has the other core for its compiler; two compile twice and share the cores with it.
 */
export const threads = {
  name: "threads",
  figures: [
    { key: "ratio", title: "two threads, times as fast as one, start-up taken out", digits: 2, atLeast: 1.7 },
    { key: "whole", title: "the same with start-up, 1,000 replications", digits: 2 },
  ],
  measure() {
    const [one, two] = [1, 2].map((threads) => ({ short: wallSeconds(REPLICATIONS, threads), long: wallSeconds(MORE_REPLICATIONS, threads) }));
    return { ratio: (one.long - one.short) / (two.long - two.short), whole: one.short / two.short };
  },
};

function wallSeconds(replications, threads) {
  return childRun(simulateWords(midShop, replications, { threads })).wallSeconds;
}
