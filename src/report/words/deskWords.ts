/** What the desk takes and what comes of it: statements for a sentence, and labels of figures. */
export interface DeskWords {
  hours(hours: string): string;
  /** With its parts, of which there may be none. */
  cost(yuan: string, parts: readonly string[]): string;
  part(name: string, yuan: string): string;
  /** By the keys of `CostParts`. */
  readonly parts: Readonly<Record<string, string>>;
  fines(yuan: string): string;
  busy(share: string): string;
  left(share: string): string;
  settled(share: string): string;
  calls(count: string): string;
  tasks(count: string): string;
  readonly title: string;
  readonly lead: string;
  readonly people: string;
  readonly rostered: string;
  readonly occupancy: string;
  readonly overtimeHours: string;
  readonly costTitle: string;
  readonly total: string;
  readonly losses: string;
  readonly abandoned: string;
  readonly lostOrders: string;
  readonly lostValue: string;
  readonly expectedFines: string;
  readonly bots: string;
  readonly settledShare: string;
  replies(kind: string): string;
  /** The same where other measures stand beside it. */
  botReplies(kind: string): string;
  /** By BOT_REPLY_KINDS. */
  readonly botKinds: Readonly<Record<string, string>>;
  readonly reserve: string;
  readonly reserveCalls: string;
  readonly work: string;
  readonly tasksDone: string;
  readonly workHours: string;
}
