import type { FaultWords } from "./faultWords.ts";
import { shownNames } from "./shownNames.ts";

/** What is wrong with a command line, in English. */
export const enFaults: FaultWords = {
  emptyWord: (option, mend) => ({ found: `${option} is empty`, expected: "a word or a number", mend }),
  notWhole: (option, text, least, mend) => ({ found: `${option} is ${text === "" ? "empty" : text}`, expected: `a whole number ≥ ${least}`, mend }),
  notShare: (option, text, mend) => ({ found: `${option} is ${text === "" ? "empty" : text}`, expected: "a share between 0 and 1", mend }),
  noFolder: (path) => ({ found: path === "" ? "--out is empty" : `${path} is a file`, expected: "a folder", mend: "name a folder; it is made where it is missing" }),
  logForm: (path) => ({
    found: `${path} does not tell the form`, expected: "a file name ending in .csv, .jsonl or .parquet", mend: "write --log log.csv",
  }),
  logMissing: { found: "there is no --log", expected: "--log FILE beside it", mend: "add --log log.csv" },
  beyondLast: (asked, replications) => ({
    found: `--log-replication is ${asked}, and replications 0 to ${replications - 1} are played`, expected: `a number below ${replications}`, mend: "ask for more replications or an earlier one",
  }),
  noRule: { found: "no rule is named", expected: "--platform NAME or --rule ID|FILE", mend: "`replycast rules` lists platforms and rules" },
  notClaim: (text) => ({
    found: `--reconcile is ${text === "" ? "empty" : text}`, expected: "a figure as the platform shows it: 93.2%, 22.2s or 0.37min, with a day before it where it is that of one day", mend: "write --reconcile 93.2% or --reconcile 2026-06-17=93.2%",
  }),
  severalToReconcile: (rules) => ({ found: `${rules.length} rules are to be scored, and --reconcile is about one`, expected: "the one rule whose figure it is", mend: `write --rule ${rules[0]} in the place of the others` }),
  notDate: (option, text) => ({ found: `${option} is ${text === "" ? "empty" : text}`, expected: "a date", mend: `write ${option} 2026-06-18` }),
  notDays: (text) => ({ found: `--days is ${text === "" ? "empty" : text}`, expected: "a date, or two with .. between them, the earlier one first", mend: "write --days 2026-06-01..2026-06-04" }),
  noScenarioFile: (path) => ({ found: `${path} is a folder`, expected: "a file for the scenario, or a folder without .yaml at its end", mend: "give another name" }),
  notScenarioFile: (path, mend) => ({ found: `--out is ${path}`, expected: "a file ending in .yaml, or a folder", mend: `write --out ${mend}` }),
  baseOfLog: (file) => ({ found: `a base beside ${file}, which is a log and tells by itself what a base would`, expected: "--base with tables of counters alone", mend: "leave --base out" }),
  logFirst: (log, scenario) => ({ found: `${scenario} stands where the log should, and ${log} where the scenario should`, expected: "backtest LOG SCENARIO", mend: `write: replycast backtest ${log} ${scenario}` }),
  severalLogs: (file) => ({ found: `${file} beside another history, and one of them is a log`, expected: "a single log, or tables of counters", mend: "put the logs together into one file, or calibrate each by itself" }),
  baseMissing: (file) => ({ found: `${file} holds what a desk counted, and no scenario says who worked`, expected: "--base SCENARIO with the roster, shifts and platform", mend: "write --base my-shop.yaml" }),
  notArrivals: (text) => ({ found: `--arrivals is ${text === "" ? "empty" : text}`, expected: "drawn (anew by the scenario) or replay (as in the log)", mend: "write --arrivals replay, or leave it out" }),
  notFits: (file) => ({ found: `${file} is no result of a calibration`, expected: "the file …--calibration.json that calibrate writes beside its scenario, or what `replycast calibrate LOG --json` prints", mend: "name the one that was written with the scenario" }),
  countsOnly: (file) => ({ found: `${file} holds counts and no messages`, expected: "a log with a row for each message or conversation", mend: "export the conversations" }),
  notStandard: (text) => ({ found: `--industry-standard is ${text === "" ? "empty" : text}`, expected: "a share, the figure of the trade", mend: "write --industry-standard 72%" }),
  notWhatIf: (text) => ({ found: `--what-if is ${text === "" ? "empty" : text}`, expected: "all, sooner=TIME or covered=FROM-TO", mend: "write --what-if all, --what-if sooner=30s or --what-if covered=12:00-13:00" }),
  notPart: (text) => ({ found: `--by is ${text === "" ? "empty" : text}`, expected: "day, hour, agent or page", mend: "write --by hour" }),
  notConversion: (text) => ({ found: `--conversion is ${text === "" ? "empty" : text}`, expected: "consulting or within=DAYS", mend: "write --conversion consulting or --conversion within=3d" }),
  notCompared: (text) => ({
    found: `--compare is ${text === "" ? "empty" : text}`, expected: "agents, shifts, months or a span of dates", mend: "write --compare agents, or --compare 2026-06-01~2026-06-17 --compare 2026-06-18~2026-06-20",
  }),
  oneSpan: (span) => ({ found: `${span} is the only span of dates`, expected: "two spans or more", mend: `add another: --compare ${span} --compare FROM~TO` }),
  spansOverlap: (one, other) => ({ found: `${one} and ${other} share days`, expected: "spans of which each day is in one alone", mend: "let one end before the other begins" }),
  agentOfNothing: { found: "nothing of one agent is compared", expected: "--compare shifts, months or spans of dates beside --agent", mend: "add --compare shifts, or leave --agent out" },
  notAgent: (name, known, nearest) => ({ found: `no agent of the log is called ${name}`, expected: known.length === 0 ? "a log that names agents" : shownNames(known), mend: nearest === undefined ? "write a name as in the log" : `write --agent ${nearest}` }),
  asksMessages: (option, file) => ({ found: `${option} looks at messages, and ${file} holds counts alone`, expected: "a log with a row for each message", mend: `leave ${option} out, or export the conversations` }),
  notTimeOfDay: (option, text) => ({ found: `${option} is ${text === "" ? "empty" : text}`, expected: "a time of day from 00:00 to 24:00", mend: `write ${option} 14:00` }),
  nowOfNothing: { found: "--now is given without --today", expected: "a file of today beside it", mend: "add --today FILE, or leave --now out" },
  noToday: (file) => ({ found: `${file} tells of no day`, expected: "a log of today, or counts by the hour with a date", mend: "export today's conversations, or the trend by the hour" }),
  historyOfShops: { found: "--history is given, and the desk serves several shops", expected: "a scenario of one shop", mend: "leave --history out; --outlook tells the calendar of each shop" },
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
