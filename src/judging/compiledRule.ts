/** A rule pack ready for judging: plain cloneable data, times in milliseconds, kinds as flags by code. */
export interface CompiledRule {
  readonly id: string;
  readonly unit: "consumer-day" | "session" | "round" | "message";
  readonly scope: "shop" | "agent";
  readonly windowFromMs: number;
  readonly windowToMs: number;
  readonly windowClosed: boolean;
  readonly windowBy: "message" | "session-start";
  readonly deadlineMs: number;
  readonly deadlineInclusive: boolean;
  readonly clock: "each-message" | "first-of-burst" | "first-of-session" | "agent-list";
  /** 1 for each index of REPLY_KINDS that counts. */
  readonly countsReply: Uint8Array;
  readonly anyMissFails: boolean;
  /** MESSAGE_* flags that take a message out. */
  readonly excludedFlags: number;
  /** Consumers with nothing but automatic messages are no consultation. */
  readonly excludesAutoOnly: boolean;
  readonly excludesAutoMessages: boolean;
  /** Messages that need no person are taken out. */
  readonly judgesNeedingManual: boolean;
  readonly excludesBotOnlyUnits: boolean;
  /** Closing words at most that long after a person's reply are taken out; absent: none are for that. */
  readonly closingWithinMs?: number;
  readonly beforeWindow: "excluded" | "clock-from-opening" | "true-wait";
  readonly consumerMessages: "in-window" | "all-day";
  /** A longer silence of the buyer begins a new round; absent: none does. */
  readonly burstGapMs?: number;
  /** 0: each conversation is a session. */
  readonly sessionResumeMs: number;
  readonly afterWindow: "clock-runs" | "window-truncates" | "excluded";
  readonly allOffline: "counts" | "excluded" | "fails";
  readonly transfer: "clock-runs" | "charged-to-sender";
  readonly dayCutOffMs: number;
  readonly measure?: "mean-reply-time";
  /** The longest time that one message adds to a measure, and what an unanswered one adds. */
  readonly capMs?: number;
  /** By stream number: 1 where its conversations are judged; absent: all are. */
  readonly streams?: Uint8Array;
}
