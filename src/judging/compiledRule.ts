/** A rule pack ready for judging: plain cloneable data, times in milliseconds, kinds as flags by code. */
export interface CompiledRule {
  readonly id: string;
  readonly unit: "consumer-day" | "message";
  readonly scope: "shop" | "agent";
  readonly windowFromMs: number;
  readonly windowToMs: number;
  readonly windowClosed: boolean;
  readonly deadlineMs: number;
  readonly deadlineInclusive: boolean;
  readonly clock: "each-message" | "agent-list";
  /** 1 for each index of REPLY_KINDS that counts. */
  readonly countsReply: Uint8Array;
  readonly anyMissFails: boolean;
  /** MESSAGE_* flags that take a message out. */
  readonly excludedFlags: number;
  /** Consumers with nothing but automatic messages are no consultation. */
  readonly excludesAutoOnly: boolean;
  readonly excludesAutoMessages: boolean;
  readonly afterWindow: "clock-runs" | "window-truncates" | "excluded";
  readonly dayCutOffMs: number;
  readonly measure?: "mean-reply-time";
  /** By stream number: 1 where its conversations are judged; absent: all are. */
  readonly streams?: Uint8Array;
}
