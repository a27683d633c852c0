import type { ScorePageWords } from "./scorePageWords.ts";

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

export const enScorePage: ScorePageWords = {
  dated: (day, year) => `${day} ${year}`,
  logFacts: ({ conversations, messages, consumers, agents, timeZone }) =>
    `${conversations} conversations · ${messages} messages of ${consumers} consumers · ${agents} agents · ${timeZone}`,
  counterFacts: ({ rows, agents, map }) => `counters of a desk, ${rows} rows · ${agents} agents · read by ${map}`,

  units: { "consumer-day": "consumers (counted once a day)", session: "sessions", round: "rounds of messages", message: "messages" },
  headline: (rule, figure) => `${rule}: ${figure}`,
  nothingJudged: "nothing to judge",
  nothingAssessed: "not assessed",
  met: ({ met, all, missed, units, isNone }) => `${met} of ${all} ${units} were answered as the rule asks; ${isNone ? "none was" : `${missed} ${missed === "1" ? "was" : "were"}`} not.`,
  mean: (messages) => `The mean over ${messages} messages.`,
  days: ({ limit, passed, failed, notAssessed, named, more }) => {
    const days = passed + failed;
    const assessed = days === 0 ? `No day is assessed by the limit ${limit}`
      : failed === 0 ? (days === 1 ? `The one day assessed reaches the limit ${limit}` : `All ${days} days assessed reach the limit ${limit}`)
        : days === 1 ? `The one day assessed misses the limit ${limit}: ${named.join(", ")}`
          : `Of ${days} days assessed ${failed} ${failed === 1 ? "misses" : "miss"} the limit ${limit}: ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
    return `${assessed}.${notAssessed === 0 ? "" : ` ${plural(notAssessed, "day")} ${notAssessed === 1 ? "is" : "are"} not assessed: too few messages, which is neither good nor bad.`}`;
  },
  dayAt: (day, figure) => `${day} (${figure})`,
  noLimit: "No source names a limit for this rule, so no day passes or fails.",
  follows: "What follows",
  limits: "What this log cannot tell",
  notTold: (rule, reason) => `${rule}: ${reason}`,
  standings: { passes: "passes", fails: "falls short", "not-assessed": "not assessed", "not-judged": "not judged" },

  rulesTitle: "All rules",
  rulesLead: "Choose a rule to see it below, day by day and consumer by consumer.",
  rule: "Rule", figure: "Rate or mean", counts: "Met / all", daysColumn: "Days", verdict: "Verdict",
  dayCounts: (passed, failed, notAssessed) =>
    [...(passed + failed === 0 ? [] : [`${passed} passed, ${failed} missed`]), ...(notAssessed === 0 ? [] : [`${notAssessed} not assessed`])].join(", "),
  chooseRule: "Rule shown below",

  daysTitle: "By day",
  daysLead: "Each dot is a day: green reaches the limit (the dashed line), orange misses it, hollow is not assessed, blue has no limit.",
  hoursTitle: "Where the misses happen, by hour",
  hoursLead: "What was sent in each hour of the day, taken alone: missed at the foot of the bar, met on top.",
  hoursLeadMean: "Mean seconds of what was sent in each hour of the day.",
  missed: "missed", metLabel: "met",
  agentsTitle: "By agent",
  pagesTitle: "By entry page",
  partsLead: (overlaps) => `Most messages first. Fewer messages, less sure: a rate of a handful is luck.${overlaps ? " Each row takes its own messages alone, so rows do not add up to the whole." : ""}`,
  more: (count) => `Show ${count} more`,
  ofMany: (shown, all) => `The first ${shown} of ${all}.`,

  lessonsTitle: "Lessons of this log",
  lessonsLead: "Chats that this rule missed, under pseudonyms and without texts. Choose one and watch its day up to the miss; who else was waiting is seen in the lanes.",
  explainedTitle: "One consumer, message by message",
  someOfMissed: (missed, shown) => `Missed: ${missed}. ${shown === 1 ? "One consumer" : `${shown} consumers`} can be chosen here, with a day each; --explain CONSUMER tells of others and of all days.`,
  explainedLead: "Why a consumer counts as missed: each message with its clock, the reply that stopped it, and the sentence of the rule that decides.",
  choose: "Consumer", next: "Next consumer",
  failures: {
    late: "Answered late", unanswered: "Never answered", "bot-only": "Answered by a bot alone", "narrowly-late": "Late by half a minute at most",
    "after-window": "Answered after the window's end", "all-offline": "Nobody was online", charged: "Passed on unanswered", asked: "Asked for",
  },
  asks: "What the rule asks",
  noneMissed: "Nobody was missed under this rule.",
  noneOfMean: "A mean misses nobody; name a consumer with --explain to see how each message adds to it.",
  noneEmbedded: "This result holds no explained consumers of this rule; score the log with --out, or name a consumer with --explain.",
  legendAllowed: "time allowed", legendGood: "reply in time", legendBad: "reply too late, or none",
  later: (length) => `${length} later`,
  bot: "bot",
  deadline: (time) => `until ${time}`,
  noReply: "no reply",
  everyLine: "Show every message",
  keys: (keys) => `rule: ${keys}`,
  savedBy: (time) => `A reply of the kind asked for by ${time} would have met the rule.`,
  savedBetween: (from, to) => `One reply of the kind asked for, between ${from} and ${to}, would have met the rule.`,
  savedByAll: (messages) => `${messages === 2 ? "Both" : `All ${messages}`} late messages would have needed a reply in time.`,
  savedByOne: "One reply in time would have been enough.",

  whatIfTitle: "What if",
  whatIfLead: "One thing changed at a time, the rest as the log has it.",
  change: "Had …", effect: "Misses met", becomes: "Rate or mean",
  metOf: (met, missed) => `${met} of ${missed} misses met`,

  consequencesTitle: "Consequences by period",
  consequencesLead: "Each consequence has its own limit, period and least volume; a period is judged by the days that the log has.",
  noConsequences: "This rule has no consequence that a source tells.",
  period: "Period", before: "Before", missingDays: "Days without volume",
  morePeriods: (count) => `and ${count} more, in the table below`,
  periods: (count) => plural(count, "period"),

  reconcileTitle: "The platform's figure and this one",
  findingsTitle: "What to know about the log",
  findingsLead: "Nothing is dropped silently: what was odd in the file, how often, and one case of each.",
  noFindings: "Nothing odd was found.",
  times: "Times", finding: "What was found", example: (text) => `For example: ${text}`,

  figuresTitle: "The desk's other figures",
  shopTitle: "The shop beside its rules",

  readingTitle: "How to read this page",
  reading: [
    ["Rate", "Units that met the rule, divided by all units judged. What a unit is (a consumer's day, a session, a round, a message) the rule says."],
    ["Not assessed", "A day with fewer units than the rule's least volume. It is neither 0% nor 100%, and stands in no verdict."],
    ["Clock", "From the moment the rule counts a message's wait to its deadline. A reply that counts, up to then, stops it in time."],
    ["Reply that counts", "Of the kinds that the rule names: mostly a person's. A bot's reply, or a reminder sent to many, often does not count."],
    ["Days", "In the time zone named above; a day runs from the hour at which the rule cuts it."],
    ["What-if", "The same log judged again with one thing changed. It does not foresee what buyers would have done then."],
    ["Where the definitions stand", "docs/rules.md says word by word how a rule judges; “replycast rules ID” prints a rule with its sources and open questions."],
    ["Handle with care", "The page holds names and messages as the log has them; --pseudonyms replaces the names and leaves the messages out."],
  ],
};
