import type { RuleWords } from "./ruleWords.ts";

const ONE = { "consumer-day": "buyer", session: "conversation", round: "round", message: "message" } as const;

/** Rules in English. */
export const enRule: RuleWords = {
  counted: {
    "consumer-day": "Counts buyers: who writes counts once a day, however often.",
    session: "Counts conversations.",
    round: "Counts rounds: what a buyer writes up to the shop's reply is one round, however many messages it has.",
    message: "Counts each message of a buyer.",
  },
  missed: (unit, anyMissFails) => (anyMissFails
    ? `One message answered too late or never loses the ${ONE[unit]}; several lose it once.`
    : `One reply in time is enough for the ${ONE[unit]}, however the other messages fared.`),
  mean: {
    "consumer-day": "Tells the mean wait for a reply, over the messages of the buyers of a day.",
    session: "Tells the mean wait for a reply, over conversations.",
    round: "Tells the mean wait for a reply, over rounds: what a buyer writes up to the shop's reply is one round.",
    message: "Tells the mean wait for a reply, over each message of a buyer.",
  },
  agents: "Counted for each agent apart and added up; only what stood in an agent's list counts.",
  charged: (sender) => (sender
    ? "An agent who passes a conversation on without having answered is charged with it."
    : "An agent who passes a conversation on without having answered is not charged with it."),
  window: ({ from, to, closed, bySession, wholeDay }) => {
    const what = bySession ? "All messages of the conversations that begin" : "Messages that buyers send";
    return wholeDay ? `${what} at any hour are judged.` : `${what} from ${from} to ${to} are judged${to === "24:00" ? "" : `, ${to}:00 itself ${closed ? "included" : "excluded"}`}.`;
  },
  beforeWindow: {
    excluded: "Whatever comes at other hours never counts.",
    "clock-from-opening": "What came at other hours and is still unanswered counts as if sent at the opening.",
    "true-wait": "What came at other hours and is still unanswered at the opening counts with its whole wait.",
  },
  allDay: "Of a buyer who writes within these hours, all messages of the day count.",
  afterWindow: (to, what, isMeasure) => ({
    "clock-runs": `A reply after ${to} still counts.`,
    "window-truncates": isMeasure ? `A reply after ${to} is left out.` : `What is unanswered at ${to} is late.`,
    excluded: `What could still be answered in time after ${to} is left out.`,
  })[what],
  deadline: (deadline, inclusive) => `In time is a reply within ${deadline}; exactly ${deadline} is ${inclusive ? "still in time" : "late"}.`,
  clock: {
    "each-message": "The time runs for each message from its sending; a reply answers all that was sent before it.",
    "first-of-burst": "The time runs from the first message that is not answered yet; what the buyer adds has no time of its own.",
    "first-of-session": "The time runs from the first message of a conversation; later ones have none.",
    "agent-list": "The time runs from the moment the conversation enters an agent's list; waiting in the pool before that does not count.",
  },
  cap: (length) => `Each counts with at most ${length}, an unanswered one with just that.`,
  uncapped: "What nobody answers is left out.",
  burstGap: (length) => `If the buyer pauses longer than ${length}, a new round begins.`,
  sessionResume: (length) => `Who comes back within ${length} continues the same conversation.`,
  manual: "Every act of a person at the desk counts as a reply (text, pictures, cards, changes of an order…), batch and automatic payment reminders aside.",
  noManual: "What persons write does not count as a whole; see repliesCount.",
  bots: (kinds, all) => (all ? "Bots' replies of every kind count too." : kinds.length === 0 ? "Bots' replies do not count." : `Of the bots' replies these count: ${kinds.join(", ")}.`),
  botKinds: {
    faq: "prepared questions", "order-card": "order card", "product-card": "product card", "self-service": "self-service menu", status: "status replies", smart: "smart bot", assisted: "a bot that assists a person",
  },
  excluded: (what) => `Left out: ${what.join("; ")}.`,
  excludes: {
    "suspected-spam": "what the platform suspects to be spam",
    "confirmed-spam": "what the platform has confirmed to be spam",
    blacklisted: "what buyers send while they are blacklisted",
    "auto-triggered-only": "who sent nothing but automatic messages (clicks, cards)",
    "auto-triggered-messages": "automatic messages (clicks, cards)",
  },
  needingManual: "what needs no person: automatic messages and those that a bot settled",
  botOnlyExcluded: "what a bot settled alone",
  offlineExcluded: "what comes while everybody is offline",
  offlineFails: "What comes while everybody is offline is late, whatever follows.",
  closingExempt: "thanks and goodbyes",
  closingExemptWithin: (length) => `thanks and goodbyes within ${length} of a person's reply`,
  closingNeedsReply: "Thanks and goodbyes need a reply too.",
  consequencesTitle: "What follows:",
  noConsequences: "No source tells what follows from it.",
  term: (word, meaning) => `${word}: ${meaning}`,
  noLimit: "no source tells a limit",
  abuse: "for insults in messages of agents",
  effective: (from, to) => {
    if (from === null) return to === null ? "Since when it holds is unknown." : `It held up to ${to}; since when is unknown.`;
    return to === null ? `It is known to hold since ${from}.` : `It held from ${from} to ${to}.`;
  },
  reliability: {
    A: "Reliability A: rule text repeated by several witnesses.",
    B: "Reliability B: coherent pages at second hand.",
    C: "Reliability C: weak sources, not verified.",
    D: "Reliability D: a reading of this program, for want of a source.",
  },
  superseded: "It was told otherwise later: ask for the id without a date.",
  onRequest: "It is judged only where it is asked for by name.",
  copyHint: "Below is the rule as a file: save it, change a key (`notes` says which, and why), and judge by it with --rule FILE.",
  list: {
    unknownDate: "date unknown",
    earlier: (versions) => `earlier: ${versions.join(", ")}`,
    footer: [
      "A to D: how far the sources bear it (A rule text told by several, B coherent pages, C weak pages, D own reading); the dates say since when or until when it held, as far as is known.",
      "* is not judged by --platform: no longer in force, a reading that competes with another, or a formula without a source. Ask for it by name: --rule ID.",
      "`replycast rules ID` tells what a rule counts, with its sources and open questions.",
    ],
  },
};
