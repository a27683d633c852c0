import type { Role, Routing, Shift } from "../../scenario/scenario.ts";

/** The key facts of a scenario. */
export interface ScenarioWords {
  readonly title: string;
  readonly platform: string;
  readonly shops: string;
  /** With what it sells on and the streams that are its own. */
  shop(name: string, platform: string, streams: string): string;
  /** Durations. */
  hours(count: string): string;
  minutes(count: string): string;
  seconds(count: string): string;
  readonly period: string;
  periodText(first: string, last: string, days: number, warmUp: number, zone: string): string;
  readonly arrivals: string;
  /** One figure, or one for each simulated day. */
  stream(name: string, perDay: readonly string[]): string;
  replayed(name: string, file: string): string;
  follows(name: string, stream: string, share: string): string;
  /** What is not as it would be without saying so. */
  traits(name: string, texts: readonly string[]): string;
  /** How arrivals spread over the day. */
  readonly profiles: { readonly event: string; readonly flat: string; readonly own: string; from(file: string): string };
  /** `×1.2 ×1 …`, Monday first. */
  weekday(weights: string): string;
  busyness(spread: string): string;
  busynessCorrelation(correlation: string): string;
  quarters(spread: string): string;
  quarterCorrelation(correlation: string): string;
  pages(shares: string): string;
  spam(share: string): string;
  /** `after` is a duration. */
  returns(share: string, after: string): string;
  readonly events: string;
  /** When something takes place; follows what does. */
  span(from: string, to: string): string;
  /** The same within one day. */
  spanOfDay(day: string, from: string, to: string): string;
  everyDay(from: string, to: string): string;
  /** Stands in the place of a moment. */
  everyDayAt(time: string): string;
  step(name: string, span: string, factor: string): string;
  spike(name: string, from: string, factor: string, decayMinutes: string): string;
  /** `level` is what the audience makes of it between the pushes. */
  livestream(name: string, span: string, level: string, peak: string, pushMinutes: string): string;
  points(name: string, span: string, greatest: string): string;
  /** Follows an event whose success nobody knows beforehand. */
  uplift(spread: string): string;
  readonly roster: string;
  readonly rosterVaries: string;
  agents(team: string, shifts: string): string;
  readonly shifts: string;
  shift(name: string, from: string, to: string, breaks: string): string;
  breakText(from: string, minutes: string, waves: number): string;
  readonly noBreaks: string;
  stopNewBefore(minutes: string): string;
  readonly atEnd: Readonly<Record<Shift["atEnd"], string>>;
  readonly teams: string;
  /** The further texts follow the line: `, 25 yuan an hour`. */
  team(name: string, streams: string, cap: string, further: readonly string[]): string;
  /** `12 from 20:00 on` */
  capFrom(time: string, cap: number): string;
  receiver(name: string, cap: number, further: readonly string[]): string;
  cost(perHour: string): string;
  handleFactor(factor: string): string;
  pickupDelay(seconds: string): string;
  slowdown(share: string): string;
  shrinkage(share: string): string;
  noShow(share: string): string;
  lateness(minutes: string): string;
  minimumHours(hours: string): string;
  overflow(team: string, seconds: string): string;
  role(role: Role): string;
  readonly mayNotRefund: string;
  /** What is an agent's own. */
  named(agent: string, texts: string): string;
  ownCap(cap: string): string;
  readonly routing: string;
  readonly assign: Readonly<Record<Routing["assign"], string>>;
  readonly pool: Readonly<Record<Routing["pool"], string>>;
  readonly reply: Readonly<Record<Routing["reply"], string>>;
  readonly sticky: string;
  readonly handling: string;
  conversation(stream: string, handle: string, turns: string): string;
  burst(messages: string): string;
  think(seconds: string): string;
  patience(minutes: string): string;
  readonly endlessPatience: string;
  silent(share: string): string;
  closingWord(share: string): string;
  idleTimeout(seconds: string): string;
  transferred(share: string): string;
  readonly bots: string;
  readonly bot: BotWords;
  readonly reserve: string;
  /** `delay` and `stay` are durations. */
  called(agents: number, team: string, when: string, delay: string, stay: string): string;
  calledBetween(from: string, to: string): string;
  costPerCall(yuan: string): string;
  /** Follow `called when`. */
  poolAbove(count: string): string;
  waitAbove(time: string): string;
  readonly work: string;
  tasks(name: string, team: string, perDay: string, handleSeconds: string): string;
  between(from: string, to: string): string;
  readonly value: string;
  orderValue(yuan: string): string;
  fineAmount(yuan: string): string;
  readonly noFines: string;
  readonly incidents: string;
  absent(team: string, shift: string, span: string): string;
  botOut(span: string): string;
  deskDown(span: string): string;
  surge(stream: string, span: string, factor: string): string;
}

/** What answers before people do: of each the share of conversations that it meets, and of those the share that it settles. */
interface BotWords {
  faq(items: number, share: string, resolves: string): string;
  orderCard(share: string, clicks: string, resolves: string): string;
  productCards(cards: number, share: string, resolves: string): string;
  selfService(share: string, resolves: string): string;
  smart(resolves: string, quota: string | undefined): string;
  status(moments: string): string;
  readonly moments: Readonly<Record<"first" | "busy" | "closing", string>>;
}
