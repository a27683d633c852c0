/** Why a case is not played. */
export interface LeftOut {
  /** From the first id to the last. */
  readonly first: string;
  readonly last: string;
  readonly reason: string;
}

/** The exact cases that no scenario says, and those about procedures that the product does not have. */
export const LEFT_OUT: readonly LeftOut[] = [
  { first: "X046", last: "X047", reason: "a pool with a limit: whoever finds it full is turned away, and no desk turns anybody away" },
  { first: "X067", last: "X067", reason: "arrivals in groups are no law of a scenario; replayed, the counts would be those of the times that the test itself has drawn" },
  { first: "X069", last: "X069", reason: "a rate that switches at random within the day (MMPP)" },
  { first: "X071", last: "X074", reason: "processor sharing: an agent handles one message after the other" },
  { first: "X075", last: "X077", reason: "a total rate for each number of open chats: slowdown is one factor a chat, taken when the message reaches the list" },
  { first: "X140", last: "X141", reason: "twenty buyers who never end, before four agents with one queue: a chat that goes on stays with its agent, and who comes back as a new one does so on the same day only" },
  { first: "X156", last: "X163", reason: "patience for the wait for a slot alone; buyers have it in every turn, and their desk is played so against a computation of its own (X156*)" },
  { first: "X171", last: "X178", reason: "as X156 (X171*)" },
  { first: "X179", last: "X180", reason: "a total rate for each number of open chats, and chats that are turned away" },
  { first: "X183", last: "X183", reason: "preemption: a reply that has been begun is finished" },
  { first: "X199", last: "X199", reason: "preemption: when servers leave, those at a reply finish it" },
  { first: "X200", last: "X201", reason: "a network of stations with ways back: a conversation is passed on once" },
  { first: "X202", last: "X202", reason: "a closed network of stations: what is passed on does not come back to its first agent" },
  { first: "X207", last: "X211", reason: "Wald's interval, which the product does not use because it holds the truth too seldom, as these cases show" },
  { first: "X215", last: "X215", reason: "as X207" },
  { first: "X217", last: "X218", reason: "variances of long averages: to 1 % each needs more than 200,000 replications of 16,000 calls" },
  { first: "X219", last: "X229", reason: "ranking and selection, which the product does not do" },
];
