import type { LeverMove } from "../../staffing/levers/leverMove.ts";
import type { LeverNames, LeverWords } from "./leverWords.ts";

const ASSIGN = { "least-loaded": "to whom has fewest open", "most-loaded": "to whom has most open", "longest-idle": "to whom has been idle longest", "round-robin": "in turn", random: "by chance" } as const;
const POOL = { "oldest-first": "the oldest in the pool first", "newest-first": "the newest in the pool first", "by-stream": "the pool by streams" } as const;
const REPLY = { "oldest-first": "answer the oldest in the list first", "newest-first": "answer the newest in the list first", "stay-with-chat": "stay with a chat while it owes" } as const;
const PARTS = { orderCard: "order card", productCards: "goods cards", selfService: "self-service menu", smart: "smart bot" } as const;
const STATUS = { first: "first message", busy: "busy", closing: "closing words" } as const;

export const enLevers: LeverWords = {
  title: "What else could be done",
  move: moveText,
  list: (parts) => parts.join("; "),
  points: (figure) => `${figure} points`,
  seconds: (figure) => `${figure} s`,
  yuan: (figure) => (figure === undefined ? "nothing" : `${figure} yuan`),
  head: { chance: "chance to pass", chanceOf: (target) => `${target}: chance, rate`, rate: (rule) => rule, cost: "costs", price: "a point costs" },
  price: (yuan, interval, of) => `${yuan} yuan (${interval})${of === "rate" ? ", of the rate" : ""}`,
  nothingHelps: "Nothing that was tried helps beyond chance.",
  nothingToMend: "The roster passes nearly surely as it is: nothing that was tried raises that chance by as much as half a point.",
  noMore: (count) => (count === 1 ? "One more with more people gains no more and is left out." : `${count} more with more people gain no more and are left out.`),
  tradeFigures: (chance, rate) => `${chance}, rate ${rate}`,
  tradesTitle: "Good for one target, bad for another (another roster may make something of it: run staff on the scenario with it)",
  savesTitle: "What would save",
  unclear: (moves) => `No difference that can be told from chance: ${moves}.`,
  harm: (moves) => `Would do harm: ${moves}.`,
  notEnough: (moves) => `Cheaper, but not surely enough: the search found no cheaper roster that surely passes. Of the chance to pass: ${moves}.`,
  aside: (count) => `${count} more promised nothing at a first look.`,
  settings: "To try one: replycast simulate FILE with",
  footer: (levers, replications) => `Each by itself beside this roster, on the same buyers: ${replications} replications, of which none was used to choose what is told. The intervals of the chance and of the rate hold for all ${levers} together with 95 %. What helps or harms is decided by the chance of the target that is met least surely; where that is not clear, by its rate; what surely lowers the chance of another target harms.`,
  marginal: {
    title: "What the next agent-hour is worth, by when it is worked",
    stretch: ({ from, to, team, best }) => `${from}–${to}${team === undefined ? "" : `, ${team}`}${best === undefined ? "" : `, most ${best}`}`,
    noneSure: "At no time of the day does one agent more make a difference that can be told from chance.",
    most: (rule) => `One agent more is worth most, for ${rule}:`,
    head: { when: "when", perHour: "an agent-hour" },
    footer: (stretches, hours, quarters) => `One agent more who comes for that time alone and finishes what is open at its end, on the same buyers; an agent-hour counts that overtime. ${quarters === undefined ? `${hours} replications` : `${hours} replications by the hour; the hours that promise most by the quarter-hour on ${quarters} others`}, intervals that hold for all ${stretches} together with 95 %.`,
    caption: (unit) => `Change of the rate by one agent-hour more at that time [${unit === "share" ? "points" : "s"}], with its interval; without where no replication differs. Quarter-hours where it promises most, hours elsewhere.`,
    description: "By time of day: a bar for what one agent-hour more at that time changes, with its interval.",
    chart: { when: "when", perHour: "an agent-hour", gain: "one agent more" },
  },
  answers: {
    title: (of, most) => (of === "questions" ? `Which ${most} questions to show` : `Which goods to answer for, with ${most} cards`),
    stays: (chosen) => `Those of now are the best choice: ${chosen}.`,
    show: (chosen) => `The best choice: ${chosen}.`,
    instead: (added, dropped) => (added === "" ? `Without ${dropped}.` : dropped === "" ? `More than now: ${added}.` : `${added} instead of ${dropped}.`),
    card: (goods) => (/^\d+$/u.test(goods) ? `a card of ${goods} goods` : goods),
    gain: (chance, rate) => `That changes the chance to pass by ${chance} and the rate by ${rate}.`,
  },
  rule: {
    title: "The price of the rule",
    side: ({ rule, shifts, hours, yuan, chance }) => `${rule}: ${shifts} shifts of agents, ${hours} agent-hours, ${yuan} yuan is the cheapest found${chance === "" ? "" : `; met with ${chance}`}.`,
    unmet: (rule, chance) => `${rule}: no roster passes${chance === "" ? "" : `; the best found meets it with ${chance}`}.`,
    difference: (shifts, hours, yuan) => `The second beside the first: ${shifts} shifts of agents, ${hours} agent-hours, ${yuan} yuan.`,
    same: "Both take the same people.",
  },
};

function moveText(move: LeverMove, { shift, day, agent }: LeverNames): string {
  switch (move.kind) {
    case "agents": return `${Math.abs(move.change)} ${move.change > 0 ? "more" : "fewer"} ${shift(move.shift)}, ${move.team}${move.date === undefined ? "" : `, ${day(move.date)}`}`;
    case "night-crew": return `${move.agents} more at night ${move.from}–${move.to}, ${move.team}`;
    case "meal": return `meal of ${shift(move.shift)} at ${move.to} instead of ${move.from}`;
    case "pool": return POOL[move.policy];
    case "reply": return REPLY[move.policy];
    case "assign": return `give chats ${ASSIGN[move.policy]}`;
    case "sticky": return move.on ? "buyers back to their last agent" : "buyers not back to their last agent";
    case "cap": return move.from === undefined ? `cap of ${move.team} ${move.change > 0 ? "+" : "−"}${Math.abs(move.change)}` : `cap of ${move.team} ${move.from} → ${move.to}`;
    case "cap-of-one": return `cap of one agent alone (${agent(move.agent)}, ${move.team}) ${move.from} → ${move.to}`;
    case "refund": return `after-sale rights for all of ${move.teams.join(", ")}`;
    case "overflow": return move.helper === undefined ? `nobody helps ${move.team} out` : `${move.helper} helps ${move.team} out`;
    case "question": return `${move.on ? "show" : "do not show"} the question “${move.question}”`;
    case "new-question": return "one question more in the list (usual figures)";
    case "bot": return move.on ? `${PARTS[move.part]} on (usual figures)` : `${PARTS[move.part]} off`;
    case "status": return `automatic reply “${STATUS[move.reply]}” ${move.on ? "on" : "off"}`;
  }
}
