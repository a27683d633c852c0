import type { ConsequenceWords } from "./consequenceWords.ts";

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** `18 June, 2 July and 9 July` */
const listed = (items: readonly string[]): string => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`);

export const enConsequences: ConsequenceWords = {
  kinds: {
    "event-eligibility": "Loss of event eligibility", fine: "Fine", "star-rating": "Star rating lowered",
    "shop-restriction": "Restriction of the shop", "demotion-of-all-goods": "Demotion of all goods",
    badge: "No badge", points: "Penalty points", "goods-down": "All goods taken down, no new ones", warning: "Warning",
  },
  amount: (kind, amount, daily) => `${kind} of ${amount} yuan${daily ? " a day" : ""}`,
  unless: (target, when) => `unless ${target} ${when}`,
  industryStandard: (target) => `${target} (the trade's figure)`,
  untoldStandard: "the trade's figure is reached",
  oneDay: "on the day",
  everyDay: (days) => (days === 2 ? "on both days" : `on each of the ${days} days`),
  before: (days, each, moment) => {
    if (days === 1) return `on the day before ${moment}`;
    return each ? `on each of the ${days} days before ${moment}` : `over the ${days} days before ${moment} together`;
  },
  event: "the event",
  registration: "the registration",
  eventsOn: (days) => `the ${days.length === 1 ? "event" : "events"} of ${listed(days)}`,
  registrationsOn: (days) => `the ${days.length === 1 ? "registration" : "registrations"} of ${listed(days)}`,
  rolling: (days, each) => {
    if (days === 1) return "on each day";
    return each ? `on each of any ${days} days running` : `over any ${days} days together`;
  },
  weighted: (parts) => `as a weighted mean, ${listed(parts)}`,
  weightedDays: (weight, days) => `${weight} for the last ${plural(days, "day")}`,
  weightedLatest: (weight, share) => `${weight} for the latest ${share} of their units`,
  played: (days, isWeighted) => ` (${days} of ${isWeighted ? "the days" : "them"} played here)`,
  volume: (count, { above, consumers, daily, fails }) => {
    const what = `${count}${consumers ? " consumers" : ""} ${daily ? "a day" : "in the period"}`;
    if (fails) return above ? `with more than ${what}` : `with at least ${what}`;
    return above ? `above ${what}` : `from ${what} on`;
  },
  assumed: "an assumed threshold",
  lasts: (days) => `lasting ${plural(days, "day")}`,
  notCounted: "not counted among the fines to expect",
  avoided: "Avoided",
  tellStandard: "tell the trade's figure to judge this",
  unjudged: {
    threshold: "not judged: no source gives a limit", standard: "tell the trade's figure to judge this",
    units: "not judged: that takes a log of single messages", text: "not judged: the log has no text to look into",
  },
  onDate: (day, chance) => `${day} ${chance}`,
  verdicts: { pass: "met", fail: "not met", "not-assessed": "not assessed" },
  period: ({ days, before, verdict, value }) => `${days}${before === undefined ? "" : `, before ${before}`}: ${verdict}${value === undefined ? "" : ` at ${value}`}`,
  onWorstDay: (value) => `${value} on the worst day`,
  span: (from, to) => `${from} to ${to}`,
  missing: (days) => `${plural(days, "day")} without volume`,
  tooFew: (days) => `${plural(days, "day")} with too few`,
  figure: (days, value) => `${days}: ${value}`,
  counts: ({ pass, fail, notAssessed, daily }) => {
    if (pass + fail === 0) return `none of ${plural(notAssessed, daily ? "day" : "period")} assessed`;
    const what = plural(pass + fail, daily ? "assessed day" : "assessed period");
    return `met ${pass} of ${what}${notAssessed === 0 ? "" : `, ${notAssessed} not assessed`}`;
  },
  possible: ({ pass, fail, notAssessed, event }) => (pass + fail === 0 ? `none of ${plural(notAssessed, "day")} assessed`
    : `${event ? "an event" : "a registration"} would have been open on ${pass} of ${plural(pass + fail, "assessed day")}${notAssessed === 0 ? "" : `, ${notAssessed} not assessed`}`),
  eligibility: ({ day, moment, standing, isPartial }) => {
    const asked = moment === "event" ? `Do you qualify for the event of ${day}?` : `May you register on ${day}?`;
    if (standing === "unknown") return `${asked} Nobody can tell: the log has none of the days that decide.`;
    if (standing === "fail") return `${asked} No.`;
    const answer = standing === "pass" ? "Yes" : "This rule does not stand in the way: too few wrote for it to be assessed";
    return `${asked} ${answer}${isPartial ? ", but the log lacks days that decide" : ""}.`;
  },
  eligibilityReason: ({ rule, told, condition }) => `${rule}: ${told}. Lost ${condition}.`,
  eligibilityUntold: (moment, other) =>
    `Whether you qualify for the ${moment} none of the rules scored can tell: none looks at the days before it. ${other
      ? `They look at the days before the ${moment === "event" ? "registration: --registration" : "event: --event"} asks for that.` : "--platform scores all rules of a platform."}`,
  noAbuse: "no abusive word in the messages of agents",
  abuse: (count) => `${plural(count, "message")} of agents with abusive words`,
  occurrence: ({ day, line, agent, word }) => `${day}, line ${line}${agent === undefined ? "" : `, ${agent}`}: "${word}"`,
};
