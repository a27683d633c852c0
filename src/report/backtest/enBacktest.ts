import { formatNumber } from "../figures/formatNumber.ts";
import type { BacktestWords } from "./backtestWords.ts";

const REPLIES = { mean: "the mean", p50: "the median", p90: "nine of ten within" } as const;
const HOURLY: Readonly<Record<"rule" | "arrivals" | "waiting", (rule: string) => string>> = { rule: (rule) => rule, arrivals: () => "conversations begun", waiting: () => "conversations waiting" };

export const enBacktest: BacktestWords = {
  heading: ({ file, span, days, scenario, replications, drawn, uncertain }) =>
    `${file}, ${span} (${days === 1 ? "one day" : `${days} days`}) beside “${scenario}” played ${replications} times over ${days === 1 ? "that day" : "those days"}, conversations ${drawn ? "drawn anew" : "as they came"}${uncertain === 0 ? "" : `; ${uncertain === 1 ? "one of its numbers is drawn from its interval" : `${uncertain} of its numbers are drawn from their intervals`}`}.`,
  day: "day",
  allDays: "all days",
  legend: "Beside each real figure: between which figures nine of ten replications lie (5% to 95%), ✓ where the real one does too.",
  consults: "conversations a day",
  seconds: (figure) => `${figure} s`,
  none: "–",
  coverage: (inside, n, limits) => `${inside} of ${n} figures (each rule on each day) lie in their 90% intervals${limits === "" ? "" : `; by chance alone the true share may be ${limits}`}.`,
  levels: (pairs) => `Narrower intervals hold, at ${pairs.map(([level, held]) => `${level}: ${held}`).join(", at ")}.`,
  replies: (mean, median, p90) => `Reply times: mean ${mean}, median ${median}, nine of ten within ${p90}.`,
  waiting: (kind, hour, figure) => `Conversations waiting ${kind === "unassigned" ? "for an agent" : "for a person's first reply"} at the worst hour, ${hour}: ${figure}.`,
  worstHours: "hours that are worst off:",
  worstHour: (hour, rule, real, played) => `${hour}  ${rule}: ${real}, played ${played}`,
  hoursHeld: "By hour of the day, every rule lies in its intervals.",
  verdict: "verdict:",
  said: (verdict, { rule, real, played, by }) => {
    switch (verdict.code) {
      case "reproduces": return "The model reproduces these days: nothing of the rules, arrivals and reply times, in the whole, by the hour or in the spread of the days, speaks against it.";
      case "too-optimistic": return `The model is too optimistic by about ${by} on ${rule}: real ${real}, played ${played}.`;
      case "too-pessimistic": return `The model is too pessimistic by about ${by} on ${rule}: real ${real}, played ${played}.`;
      case "too-many-arrivals": return `The model brings about ${by} more conversations than came: ${played} in the place of ${real}.`;
      case "too-few-arrivals": return `The model brings about ${by} fewer conversations than came: ${played} in the place of ${real}.`;
      case "days-vary-more": return `The days vary more than the model says: on ${rule} ${formatNumber(verdict.ratio, 1)} times as much. Its intervals are too narrow; look for what sets days apart (busynessCv, staff absent, events).`;
      case "days-vary-less": return `The days vary less than the model says: on ${rule} ${formatNumber(verdict.ratio, 1)} times as much. Its intervals are wider than they need be.`;
      case "replies-slower": return `Replies take longer than in the model: ${REPLIES[verdict.figure]} ${real}, played ${played}.`;
      case "replies-faster": return `Replies come sooner than in the model: ${REPLIES[verdict.figure]} ${real}, played ${played}.`;
      case "hours-differ": return `The hours of the day are not as in the model, most of all ${verdict.hour}:00–${verdict.hour + 1}:00: ${HOURLY[verdict.what](rule)} ${real}, played ${played}. Look at the profile, at shifts and at meals.`;
      case "days-learned": return `${verdict.days === verdict.of ? "The scenario was learned from these very days" : `The scenario was learned from ${verdict.days === 1 ? "one" : verdict.days} of these ${verdict.of} days`} and fits them better than days to come; test it on days that it has not seen (--days, in calibrate and here).`;
      case "few-days": return `Of ${verdict.days === 1 ? "one day" : `${verdict.days} days`} only gross errors show; with ten or more the intervals themselves can be judged.`;
      case "few-replications": return `${verdict.replications} replications are too few for a verdict; 40 are the least.`;
    }
  },
  findings: "what to know about the log:",
  interrupted: "Interrupted: the figures rest on the replications that were finished.",
};
