import type { ShopWords } from "./shopWords.ts";

const days = (count: number): string => `${count} day${count === 1 ? "" : "s"}`;

export const enShop: ShopWords = {
  figures: "other figures of the shop",
  of: (numerator, denominator, base) => `${numerator} / ${denominator} ${base}`,
  over: (denominator, base) => `${denominator} ${base}`,
  quantiles: (median, p90) => `half within ${median}, nine of ten within ${p90}`,
  between: (from, to) => `${from} to ${to}`,
  untold: (figures, reason) => `Not told: ${figures.join(", ")} – ${reason}.`,
  orders: (orders, finalInLog, ofConsumers, from, to) =>
    `${orders} orders read, placed from ${from} to ${to}; ${finalInLog} final ones lie on the log's days, ${ofConsumers} of them of buyers who wrote in it.`,
  agents: "other figures by agent",
  none: "–",
  peers: "beside peers",
  peer: { mean: "their mean", top10: "mean of their best tenth", excellent: "excellent" },
  standing: { better: "better", worse: "worse", equal: "the same" },
  mayBeLuck: " (may be luck)",
  notTold: (names) => `Not told by this score: ${names.join(", ")}.`,
  by: {
    agents: (what) => `${what}: agents side by side`,
    shifts: (what, agent) => `${what}: shifts${agent === undefined ? "" : ` of ${agent}`} side by side`,
    months: (what, agent) => `${what}: months${agent === undefined ? "" : ` of ${agent}`} side by side`,
    spans: (what, agent) => `${what}: seasons${agent === undefined ? "" : ` of ${agent}`} side by side`,
  },
  units: (units, base, count) => `${units} ${base} on ${days(count)}`,
  onDays: (count) => `on ${days(count)}`,
  base: { "consumer-day": "consumers", session: "conversations", round: "rounds", message: "messages" },
  expected: (figure) => `in the long run about ${figure}`,
  chance: (inHundred, isMoreThanLuck) => isMoreThanLuck
    ? `More than luck: luck alone makes differences as large as these in ${inHundred} of 100 teams whose parts are all alike.`
    : `This may be luck: luck alone makes differences as large as these in ${inHundred} of 100 teams whose parts are all alike.`,
  skill: (share) => `Of what they differ by about ${share} is their own and lasts, the rest is luck.`,
  withinDays: "Compared on the same days: what a good or bad day does to everybody is taken out.",
  tooFew: "Too few days to tell luck from skill: it takes two days or more of each part, and days that differ.",
  single: "There is only one part, so nothing to compare.",
  pair: ({ first, second, difference, lower, upper, isMoreThanLuck, realAfterDays }) =>
    `${first} and ${second} lie ${difference} apart (${lower} to ${upper}): ${isMoreThanLuck ? "more than luck" : "may be luck"}${realAfterDays === undefined ? "." : `; if it stays so, ${realAfterDays} of each would show it.`}`,
  morePairs: (pairs) => (pairs === 1 ? "One more pair lies closer together." : `${pairs} more pairs lie closer together.`),
  help: "Who answers which buyers at which hour weighs as much as who is quick: read this to see where help or another shift is due.",
  card: "score card",
  total: (agent, set, points) => `${agent} (${set}): ${points === undefined ? "nothing told" : `${points} of 100`}`,
  set: { "pre-sale": "pre-sale", "after-sale": "after-sale", all: "all items" },
  item: {
    onlineHours: "hours online a day", replyRate: "reply rate", responseSeconds: "mean response", conversion: "inquiry conversion", goodRating: "good ratings", returnRate: "return rate",
    changedRatings: "changed ratings",
  },
  standard: (figure) => `standard ${figure}`,
  met: "met",
  notMet: "not met",
  points: (points, weight) => `${points} points × ${weight}`,
  weightLeftOut: (reason, weight) => `not told: ${reason}; weight ${weight} left out`,
  commission: (yuan, share, sales) => `commission ${yuan}: ${share} of ${sales} own sales`,
  commissionUntold: (reason) => `commission not told: ${reason}`,
  away: (hours) => `away ${hours} a day besides`,
  notInLog: (agents) => `Named in the card, but neither in the log nor in the orders: ${agents.join(", ")}.`,
};
