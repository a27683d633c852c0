import type { CalibrationWords } from "./calibrationWords.ts";

export const enCalibration: CalibrationWords = {
  names: {
    consultsPerDay: "conversations a day", profile: "spread over the day", weekday: "weekdays", busynessCv: "day-to-day spread", busynessCorrelation: "from one day to the next",
    quarterCv: "spread of quarter-hours", quarterCorrelation: "from one quarter-hour to the next", pages: "entry pages", spamShare: "spam", returnShare: "come back the same day", returnAfter: "come back after",
    turns: "turns", burst: "messages a turn", burstGap: "between messages of a turn", handle: "handling", think: "thinking", patience: "patience", silentShare: "leave without a word",
    closingWordShare: "end with thanks", idleTimeout: "kept open after the last reply", transferShare: "passed on",
    cap: "open at most", slowdownPerChat: "slower for each open chat", pickupDelay: "until an idle agent notices", shrinkage: "away in short breaks", noShow: "miss a shift", lateness: "come late", handleFactor: "handling factor",
    from: "begins", to: "ends", length: "lasts", waves: "waves", roster: "agents a day", share: "share", resolves: "settled by it", coverage: "share", clicks: "click a question", quota: "quota", fallback: "until a person gets it",
  },
  families: { constant: "constant", exponential: "exponential", lognormal: "lognormal", gamma: "gamma", weibull: "Weibull", geometric: "geometric", mixture: "mixture", empirical: "empirical" },
  observed: {
    days: (n) => `${n} days`, "quarter-hours": (n) => `${n} quarter-hours`, conversations: (n) => `${n} conversations`, consumers: (n) => `${n} consumers`, messages: (n) => `${n} messages`, turns: (n) => `${n} turns`,
    replies: (n) => `${n} replies`, handlings: (n) => `${n} handlings`, waits: (n) => `${n} waits`, gaps: (n) => `${n} gaps`, agents: (n) => `${n} agents`, "agent-days": (n) => `${n} agent-days`, shifts: (n) => `${n} shifts`, hours: (n) => `${n} hours`,
  },
  heading: ({ file, span, conversations, messages, agents, timeZone }) => `${file}: ${span}, ${conversations} conversations, ${messages} messages, ${agents} agents (${timeZone})`,
  columns: ["number", "value", "90 % interval", "rests on"],
  groups: {
    arrivals: (name) => `arrivals, ${name}`, conversations: (name) => `conversations, ${name}`, teams: (name) => `team ${name}`, shifts: (name) => `shift ${name}`, bot: () => "bots", roster: (name) => `roster, ${name}`,
  },
  byDefault: (reason) => `default: ${reason}`,
  spread: (cv) => `cv ${cv}`,
  distance: (value) => `KS ${value}`,
  events: "out of the ordinary:",
  event: ({ name, from, to, factor, counted, expected }) => `${name}  ${from} to ${to}  × ${factor} (${counted} conversations, ${expected} expected)`,
  noEvents: "nothing out of the ordinary was found in the arrivals",
  findings: "what to know about the log:",
  footer: (level) => `Of laws the mean stands, with the coefficient of variation (cv); KS is the largest distance between the observed and the fitted distribution. Intervals at ${level}.`,
  written: (path) => `scenario: ${path}`,
  page: (path) => `page: ${path}`,
  next: (commands) => `Try it: ${commands.join("; ")}`,
  yamlHead: ({ file, span, level }) => ` Learned from ${file}, ${span}. Behind each number: its ${level} interval, what it rests on, the fit.\n What the log could not tell is left to the documented defaults (\`replycast check --effective\` shows them).`,
  perHour: "an hour",
  eventComment: ({ factor, counted, expected }) => `× ${factor}: ${counted} conversations where ${expected} were expected. Give it a name, or take it out.`,
};
