/** The key facts of a scenario. */
export interface ScenarioWords {
  readonly title: string;
  readonly platform: string;
  readonly shops: string;
  /** With what it sells on and the streams that are its own. */
  shop(name: string, platform: string, streams: string): string;
  readonly period: string;
  periodText(first: string, last: string, days: number, warmUp: number, zone: string): string;
  readonly arrivals: string;
  /** One figure, or one for each simulated day. */
  stream(name: string, perDay: readonly string[]): string;
  replayed(name: string, file: string): string;
  follows(name: string, stream: string, share: string): string;
  readonly events: string;
  /** When something takes place; follows what does. */
  span(from: string, to: string): string;
  everyDay(from: string, to: string): string;
  /** Stands in the place of a moment. */
  everyDayAt(time: string): string;
  step(name: string, span: string, factor: string): string;
  spike(name: string, from: string, factor: string, decayMinutes: string): string;
  livestream(name: string, span: string, peak: string, pushMinutes: string): string;
  points(name: string, span: string, greatest: string): string;
  readonly roster: string;
  readonly rosterVaries: string;
  agents(team: string, shifts: string): string;
  readonly shifts: string;
  shift(name: string, from: string, to: string, breaks: string): string;
  breakText(from: string, minutes: string, waves: number): string;
  readonly noBreaks: string;
  readonly teams: string;
  /** The further texts follow the line: `, 25 yuan an hour`. */
  team(name: string, streams: string, cap: string, further: readonly string[]): string;
  /** `12 from 20:00 on` */
  capFrom(time: string, cap: number): string;
  receiver(name: string, cap: number, further: readonly string[]): string;
  cost(perHour: string): string;
  handleFactor(factor: string): string;
  pickupDelay(seconds: string): string;
  readonly handling: string;
  conversation(stream: string, handle: string, turns: string): string;
  transferred(stream: string, share: string): string;
  readonly bots: string;
  readonly bot: BotWords;
  readonly reserve: string;
  called(agents: number, team: string, when: string, delayMinutes: string, stayMinutes: string): string;
  /** Follow `called when`. */
  poolAbove(count: string): string;
  waitAbove(time: string): string;
  readonly work: string;
  tasks(name: string, team: string, perDay: string, handleSeconds: string): string;
  readonly incidents: string;
  absent(team: string, shift: string, span: string): string;
  botOut(span: string): string;
  deskDown(span: string): string;
  surge(stream: string, span: string, factor: string): string;
}

/** What answers before people do: of each the share of conversations that it meets, and of those the share that it settles. */
export interface BotWords {
  faq(items: number, share: string, resolves: string): string;
  orderCard(share: string, clicks: string, resolves: string): string;
  productCards(cards: number, share: string, resolves: string): string;
  selfService(share: string, resolves: string): string;
  smart(resolves: string, quota: string | undefined): string;
  status(moments: string): string;
  readonly moments: Readonly<Record<"first" | "busy" | "closing", string>>;
}
