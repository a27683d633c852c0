/** The judged days, as day numbers of the log: day d runs from d · 24 h after the log's start, moved by a rule's day cut-off. */
export interface JudgeFrame {
  readonly firstDay: number;
  readonly days: number;
}
