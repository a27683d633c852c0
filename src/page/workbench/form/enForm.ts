import type { FormWords } from "./formWords.ts";

export const enForm: FormWords = {
  title: "The scenario as a form", lead: "Form and text are the same scenario: what is changed in one stands in the other.",
  groups: { shop: "Shop and days", rules: "What is judged", arrivals: "Who writes", events: "Events", conversations: "How they write", bot: "Bots: share settled of those who come this way", teams: "The desk", shifts: "Shifts and meals" },
  keys: {
    "name": "Name", "platform": "Platform", "start": "First day", "days": "Judged days", "warmUp": "Days that run in", "timeZone": "Time zone",
    "rules": "Rules", "rate": "Rate", "value": "Limit", "assurance": "How sure",
    "consultsPerDay": "Conversations a day", "returnShare": "Come back the same day", "spamShare": "Spam",
    "from": "From", "to": "To", "shape.step": "Times an ordinary day", "spike.factor": "Times an ordinary day, at first", "livestream.peak": "Times an ordinary day, in a push", "shape.points": "Times an ordinary day, by points",
    "turns": "Turns", "burst": "Messages a turn", "burstGap": "Between messages of a turn", "handle": "Handling a reply", "think": "Buyers think", "patience": "Patience",
    "silentShare": "Leave without a word", "closingWordShare": "Closing words", "idleTimeout": "Closed after", "transferShare": "Passed on",
    "items.resolves": "Frequent question", "orderCard.resolves": "Order card", "productCards.resolves": "Goods card", "selfService.resolves": "Menu", "smart.resolves": "Clever bot, of all that nothing else settled",
    "cap": "Open chats a person at most", "handleFactor": "Handling, times the usual", "pickupDelay": "Until an idle person notices", "shrinkage": "Away in short breaks", "noShow": "Miss a shift", "costPerHour": "Cost an hour",
    "breaks.from": "Meal from", "breaks.length": "Meal's length", "breaks.waves": "Waves of the meal",
  },
  of: (label, name) => `${name}: ${label}`, placed: (label, place) => `${label} ${place + 1}`,
  byDefault: (value) => `${value} (default)`,
  inText: (line) => (line === undefined ? "in the text" : `in the text, line ${line}`), goThere: (line) => `Go to line ${line}`,
  fault: (found, mend) => `${found}; ${mend}`,
};
