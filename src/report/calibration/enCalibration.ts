import type { CalibrationWords } from "./calibrationWords.ts";

/** `3 days`, `1 day`. */
const counted = (n: string, one: string, several = `${one}s`): string => `${n} ${n === "1" ? one : several}`;

export const enCalibration: CalibrationWords = {
  language: "en",
  durations: { seconds: " s", minutes: " min", hours: " h" },
  longerThan: (time) => `never; somebody stayed for ${time}`,
  atEnd: { finish: "what is open is finished", "hand-over": "what is open is handed over", leave: "what is open waits for the next shift" },
  numbered: (name, number) => `${name} ${number}`,
  weekdays: ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"],
  names: {
    consultsPerDay: "conversations a day", profile: "in the busiest quarter-hour", weekday: "weekdays", busynessCv: "day-to-day spread", busynessCorrelation: "likeness of neighbouring days",
    quarterCv: "spread of quarter-hours", quarterCorrelation: "likeness of neighbouring quarter-hours", pages: "entry pages", spamShare: "spam", returnShare: "come back the same day", returnAfter: "come back after",
    turns: "turns", burst: "messages a turn", burstGap: "between messages of a turn", handle: "handling", think: "thinking", patience: "patience", silentShare: "leave without a word",
    closingWordShare: "end with thanks", idleTimeout: "kept open after the last reply", transferShare: "passed on",
    cap: "open at most", slowdownPerChat: "slower for each open chat", pickupDelay: "until an idle agent notices", shrinkage: "away, meals aside", noShow: "miss a shift", lateness: "come late", handleFactor: "handling factor",
    streams: "streams served", agents: "agents who differ in pace", breaks: "meals", atEnd: "at its end", from: "begins", to: "ends", length: "lasts", waves: "waves", roster: "agents a day", faq: "question list", items: "question", orderCard: "order card", productCards: "product card", selfService: "self-service menu", smart: "smart bot", status: "status replies",
    first: "first", busy: "when busy", closing: "at closing",
    "shop-home": "shop's home page", "goods-detail": "product page", "order-detail": "order page", "refund-detail": "refund page", "logistics-complaint": "delivery complaint", share: "share", resolves: "settled by it", coverage: "share", clicks: "click a question", quota: "quota", fallback: "until a person gets it",
  },
  families: { constant: "constant", exponential: "exponential", lognormal: "lognormal", gamma: "gamma", weibull: "Weibull", geometric: "geometric", mixture: "mixture", empirical: "empirical" },
  observed: {
    days: (n) => counted(n, "day"), "quarter-hours": (n) => counted(n, "quarter-hour"), conversations: (n) => counted(n, "conversation"), consumers: (n) => counted(n, "consumer"), messages: (n) => counted(n, "message"), turns: (n) => counted(n, "turn"),
    replies: (n) => counted(n, "reply", "replies"), handlings: (n) => counted(n, "handling"), waits: (n) => counted(n, "wait"), gaps: (n) => counted(n, "gap"), agents: (n) => counted(n, "agent"), "agent-days": (n) => counted(n, "agent-day"), shifts: (n) => counted(n, "shift"), hours: (n) => counted(n, "hour"),
  },
  heading: ({ file, span, conversations, messages, agents, timeZone }) => `${file}: ${span}, ${counted(conversations, "conversation")}, ${counted(messages, "message of buyers", "messages of buyers")}, ${counted(agents, "agent")} (${timeZone})`,
  learnedFrom: (span) => `learned from ${span} alone`,
  countersHeading: ({ files, rows, days }) => `${files.join(", ")}: ${rows} rows of counters, ${days} days`,
  columns: ["number", "value", "90 % interval", "rests on"],
  groups: {
    arrivals: (name) => `arrivals, ${name}`, conversations: (name) => `conversations, ${name}`, teams: (name) => `team ${name}`, shifts: (name) => `shift ${name}`, bot: () => "bots", roster: (name) => (name === "" ? "roster" : `roster, ${name}`),
  },
  byDefault: (reason) => `default: ${reason}`,
  spread: (cv) => `cv ${cv}`,
  distance: (value) => `KS ${value}`,
  events: "out of the ordinary:",
  event: ({ name, from, to, factor, counted, expected }) => `${name}  ${from} to ${to}  × ${factor} (${counted} conversations, ${expected} expected)`,
  noEvents: "nothing out of the ordinary was found in the arrivals",
  noEventsWithin: (least) => `no hours out of the ordinary were found in the arrivals; whether a whole day was cannot be told from fewer than ${least} full days`,
  eventsUntold: (least) => `whether something was out of the ordinary cannot be told from fewer than ${least} full days`,
  findings: "what to know about the log:",
  footer: (level) => `Of laws the mean stands, with the coefficient of variation (cv); KS is the largest distance between the observed and the fitted distribution. Intervals at ${level}.`,
  written: (path) => `scenario: ${path}`,
  page: (path) => `page: ${path}`,
  next: (command) => `Try it: ${command}`,
  test: (command, file) => `Test it on days that it has not seen: ${command}\n  (with ${file} itself it shows less: those days made it; or learn from a part of them with --days)`,
  otherDays: "OTHER-DAYS.csv",
  yamlHead: ({ file, span, level, madeFor }) => ` Learned from ${file}, ${span}${madeFor === undefined ? "" : `, and made for the days of ${madeFor.file}, ${madeFor.span}`}. Behind each number: its ${level} interval, what it rests on, the fit.\n What the log could not tell is left to the documented defaults (\`replycast check --effective\` shows them).`,
  perHour: "an hour",
  eventComment: ({ factor, counted, expected }) => `× ${factor}: ${counted} conversations where ${expected} were expected. Give it a name, or take it out.`,
};
