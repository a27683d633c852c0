import type { Move } from "../../forecast/today/todayMoves.ts";
import type { ForecastWords } from "./forecastWords.ts";

const plural = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

export const enForecast: ForecastWords = {
  list: (parts) => parts.join("; "),
  range: (likely, low, high) => `${likely} (${low}–${high})`,
  event: {
    heading: (name, from, to, total) => `${name}, ${from} to ${to}: ${total} conversations expected`,
    formula: "What that rests on",
    terms: {
      orders: "orders", consultsPerOrder: "conversations an order", ordinary: "the same hours on ordinary days", factor: "times the ordinary days", earlierFactor: "times the ordinary days, then",
      afterSaleShare: "share followed by after-sale", decayFall: "fall after the end", decayOver: "within", upliftCv: "spread of the event (cv)",
    },
    fromFile: "the event's file", byRanges: "follows from the ranges", byDefault: "documented default",
    fromScenario: (path, n) => (n === undefined ? path : `${path}, ${n}`),
    learned: (days, conversations, orders) => `learned from ${plural(days, "day")}: ${conversations} conversations, ${orders} orders`,
    earlier: (counted, ordinary) => `the earlier event: ${counted} came, ${ordinary} on ordinary days`,
    days: "Conversations day by day, with 90 % between the limits", date: "date",
    footer: (draws) => `Middle and limits (5 % and 95 %) of ${draws} drawn courses; the desk's own day-to-day variation is in them.`,
    leftOut: (names) => `Not carried over, as they lie on other dates: ${names.join(", ")}`,
  },
  today: {
    heading: (day, now, counted, expected) => `${day} at ${now}: ${counted} conversations so far, ${expected} were to be expected`,
    stream: (name, busyness, interval, rest) => `${name === undefined ? "" : `${name}: `}${busyness} as busy as usual${interval === undefined ? "" : ` (${interval})`}; still to come ${rest}`,
    unexpected: (name, counted, rest) => `${name === undefined ? "" : `${name}: `}${counted} came where nobody was expected; still to come ${rest}`,
    interrupted: (replications, tried) => `Stopped early: this rests on ${replications} replications${tried ? "; of what can be done only what is told below was tried" : ""}.`,
    soFar: "so far", whole: "whole day", passes: "passes",
    owed: (count) => `${count} owed`, unknown: "not told by the file", hours: "Still to come by the hour",
    moves: (rule) => `What can be done now, by the gain for ${rule}`,
    noMoves: "Nothing can be moved any more: nobody is on duty later.",
    movesUntried: "Stopped before anything that could be done was tried.",
    noNeed: (rule, chance) => `Nothing has to be moved: ${rule} passes as it stands, ${chance}.`,
    nothingHelps: (rule) => `Nothing that was tried helps ${rule} beyond chance.`,
    noGain: (moves) => `No gain that can be told from chance: ${moves}.`,
    harm: (moves) => `Would do harm: ${moves}.`,
    gain: "chance to pass", rate: "rate", cost: "costs",
    points: (figure) => `${figure} points`, seconds: (figure) => `${figure} s`,
    hoursOfWork: (hours) => `${hours} h`,
    move: (move) => moveText(move),
    footer: (replications) => `Ranges hold 90 %; chances and gains with their 95 % intervals, from ${replications} replications on the same buyers.`,
    leftOut: (names) => `Not carried over, as they lie on other dates: ${names.join(", ")}`,
    moved: (day) => `The scenario has no such date; its ${day} stands for it.`,
    below: "All below is this day as it was to be expected before it began.",
  },
  outlook: {
    title: "The days ahead",
    recovery: (rule, kind, days) => `${rule}, ${kind}: ${plural(days, "day")} together`,
    current: (value, limit, missing) => `${value === undefined ? "nothing counted so far" : `now ${value}`}, limit ${limit}${missing === 0 ? "" : `; ${plural(missing, "day")} without counts`}`,
    nextDays: "next days", until: (days, date) => `${plural(days, "day")}, until ${date}`,
    begun: (day) => `${day} counts here as it was to be expected before it began, not as it has gone so far.`,
    required: "must reach", probability: "probability",
    impossible: "cannot", anyRate: "any",
    expected: (value, volume) => `The scenario gives ${value}, of ${volume} units judged a day.`,
    calendar: "Days to register, the best first",
    missing: (days) => `${plural(days, "day")} before not known`,
    volumes: (rule, minimum, consumers) => `${rule}: is a day assessed at all? ${minimum} ${consumers ? "consumers" : "units"}`,
    volume: (mean, probability) => `${mean} on average, ${probability} assessed`,
    leftOut: (rule, kind, reason) => `${rule}, ${kind}: not foretold, ${reason === "weights" ? "it weighs days by the latest of their units" : "no source gives a limit and the scenario has no target"}`,
    footer: (replications, history) => `From ${replications} replications${history === undefined ? "" : ` after ${history}`}; 95 % intervals.`,
    nothing: "No rule of the scenario looks beyond single days.",
  },
};

function moveText(move: Move): string {
  switch (move.kind) {
    case "call-in": return `call in an agent of ${move.team}, ${move.from}–${move.to}`;
    case "stay-longer": return `let shift ${move.shift} stay until ${move.to}`;
    case "move-agent": return `move one agent of shift ${move.shift} from ${move.from} to ${move.to}`;
    case "shift-meal": return `shift the ${move.from} meal of ${move.shift} to ${move.to}`;
    case "newest-first": return "give out the newest in the pool first";
  }
}
