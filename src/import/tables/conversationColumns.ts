/** The columns of a conversation table, all of them times of one row's conversation unless said otherwise. Source: docs/log-maps.md. */
export const CONVERSATION_COLUMNS = [
  "consumer", "conversation",
  /** The buyer's first message. */
  "opened",
  /** It entered an agent's list. */
  "assigned",
  /** The first reply. */
  "replied",
  /** The buyer stopped waiting: answered or gone, as `outcome` says. */
  "waitEnded",
  /** Instead of a time: how long the buyer waited from the opening until then. */
  "wait",
  "left", "closed",
  /** Instead of a time of closing: how long the agent was at it from the first reply on. */
  "handled",
  /** `answered`, `left` or `unanswered`; told by the other columns where absent. */
  "outcome",
  "agent", "page", "stream",
  /** Kind of the first reply; a person's text where absent. */
  "replyKind",
] as const;

export const OUTCOMES = ["answered", "left", "unanswered"] as const;
