import type { FaultWords } from "./faultWords.ts";

/** What is wrong with a command line, in English. */
export const enFaults: FaultWords = {
  emptyWord: (option, mend) => ({ found: `${option} is empty`, expected: "a word or a number", mend }),
  notWhole: (option, text, least, mend) => ({ found: `${option} is ${text === "" ? "empty" : text}`, expected: `a whole number ≥ ${least}`, mend }),
  notShare: (option, text, mend) => ({ found: `${option} is ${text === "" ? "empty" : text}`, expected: "a share between 0 and 1", mend }),
  noFolder: (path) => ({ found: path === "" ? "--out is empty" : `${path} is a file`, expected: "a folder", mend: "name a folder; it is made where it is missing" }),
  logForm: (path, isPromised) => ({
    found: isPromised ? "the form .parquet is not built yet" : `${path} does not tell the form`, expected: "a file name ending in .csv or .jsonl", mend: "write --log log.csv",
  }),
  logMissing: { found: "there is no --log", expected: "--log FILE beside it", mend: "add --log log.csv" },
  beyondLast: (asked, replications) => ({
    found: `--log-replication is ${asked}, and replications 0 to ${replications - 1} are played`, expected: `a number below ${replications}`, mend: "ask for more replications or an earlier one",
  }),
  noRule: { found: "no rule is named", expected: "--platform NAME or --rule ID|FILE", mend: "`replycast rules` lists platforms and rules" },
  longRun: (replications, minutes) => ({
    found: `${replications} replications of this scenario take about ${minutes} minutes`,
    expected: "a run of at most ten minutes, or --yes",
    mend: "add --yes, or ask for less: --precision 0.5% stops as soon as the answer is that sharp",
  }),
  longPrecision: (replications, minutes) =>
    `--precision: by its first batch it takes about ${replications} replications, some ${minutes} minutes; Ctrl-C ends it and tells what is finished`,
  overloaded: (most, what, mend) => ({ found: `more than ${most} ${what} while it is played`, expected: `a desk on which at most ${most} ${what}`, mend }),
  write: (option, value) => `write ${option} ${value}`,
  seed: "write --seed 7, or leave it out: the scenario has its own",
  threads: "write --threads 1, or leave it out for all cores",
  firstReplication: "write --log-replication 0 for the first",
  precision: "write --precision 0.5% or --precision 0.005",
  overload: {
    backlog: (stream) => `check arrivals.${stream} for a slip of the pen, or roster more agents`,
    rush: (stream) => `check arrivals.${stream} and the factors of events and incidents for a slip of the pen`,
    arrivals: (stream) => `check arrivals.${stream} for a slip of the pen, or simulate fewer days`,
    messages: (stream) => `check arrivals.${stream} and the turns and burst of conversations.${stream} for a slip of the pen, or simulate fewer days`,
    staff: (team) => `check the roster of ${team} and teams.${team}.shrinkage for a slip of the pen, or simulate fewer days`,
  },
};
