import { lawMean } from "../../random/lawMean.ts";
import { conversationDefaults } from "../../scenario/conversationDefaults.ts";
import type { ConversationLaws } from "../../scenario/scenario.ts";
import type { CalibratedPart } from "../calibratedPart.ts";
import { defaultFit } from "../defaultFit.ts";
import type { Fit } from "../fit.ts";
import { fittedFit } from "../fittedFit.ts";
import { fitTimes } from "../laws/fitTimes.ts";
import { kaplanMeier, survivalShapeOf } from "../laws/kaplanMeier.ts";
import { isOneAtATime } from "../observed/callsOf.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import { PartBuilder } from "../partBuilder.ts";
import { shareFit } from "../shareFit.ts";
import { teamsOfDesk } from "../staff/teamsOfDesk.ts";
import { tableSpans } from "./tableSpans.ts";
import type { TableSpans } from "./tableSpans.ts";

/**
 * What a table with one row a conversation tells of conversations: where agents served one after the other (calls), `handle` is the time from the first reply to the close and a conversation has one turn;
 * patience is fitted from those who left, all who were answered being known to stay longer. Where agents had several open at a time, the time to the close is not what they took, and the defaults stand.
 */
export function calibrateTable(desk: ObservedDesk): CalibratedPart {
  const part = new PartBuilder();
  const { sideBySide: open } = desk;
  const isSingle = isOneAtATime(open);
  const resolution = desk.resolutionMs / 1000;
  if (open !== undefined && !isSingle) {
    part.find("conversations-side-by-side", 1, `agents had ${open.toFixed(1)} conversations open at a time: what each of them took is not told by its reply and close`, { open: Math.round(open * 10) / 10 });
  }
  const streams = tableSpans(desk);
  if (isSingle) putCap(part, desk, streams.reduce((sum, { handled }) => sum + handled.length, 0));
  streams.forEach((spans, index) => {
    const stream = desk.streams[index];
    const defaults = conversationDefaults(false);
    const reason = { code: open === undefined ? "replier-or-close-untold" : "several-at-a-time" } as const;
    if (isSingle) putHandling(part, stream, spans, resolution, defaults);
    else for (const name of ["handle", "turns"] as const) part.tell(pathOf(stream, name), defaultFit(lawMean(defaults[name]), spans.handled.length, "conversations", reason));
    for (const name of ["think", "burstGap"] as const) part.tell(pathOf(stream, name), defaultFit(lawMean(defaults[name]), 0, "gaps", { code: "messages-untold" }));
    putPatience(part, stream, spans, resolution, defaults);
  });
  return part.part();
}

function pathOf(stream: string, name: keyof ConversationLaws): readonly string[] {
  return ["conversations", stream, name];
}

/** Who serves one conversation after the other holds one at a time. */
function putCap(part: PartBuilder, desk: ObservedDesk, conversations: number): void {
  const fit = fittedFit({ value: 1 }, conversations, "conversations", { reason: { code: "one-at-a-time" } });
  for (const team of teamsOfDesk(desk).names) part.put(["teams", team, "cap"], fit, 1);
}

/** One turn of one message that takes all the time until the close; nothing after it. */
function putHandling(part: PartBuilder, stream: string, { handled, unhandled }: TableSpans, resolution: number, defaults: ConversationLaws): void {
  part.find("closed-with-reply", unhandled, `${unhandled} conversations of ${stream} were closed at the moment of their reply; they are left out of the time of handling`, { stream, conversations: unhandled });
  const found = fitTimes({ values: handled, resolution }, { of: "conversations" });
  if (found === undefined) {
    part.tell(pathOf(stream, "handle"), defaultFit(lawMean(defaults.handle), handled.length, "conversations", { code: "few-answered-and-closed" }));
    return;
  }
  part.put(pathOf(stream, "handle"), found.fit, found.law, found.shape);
  const reason = { code: "handling-until-close" } as const;
  const whole = (value: number): Fit => fittedFit({ value }, handled.length, "conversations", { reason });
  for (const name of ["turns", "burst"] as const) part.put(pathOf(stream, name), { ...whole(1), family: "constant" }, { constant: 1 });
  for (const name of ["closingWordShare", "idleTimeout"] as const) part.put(pathOf(stream, name), whole(0), 0);
}

function putPatience(part: PartBuilder, stream: string, spans: TableSpans, resolution: number, defaults: ConversationLaws): void {
  const { leftAfter, answeredAfter, withoutWait, unanswered } = spans;
  const waits = leftAfter.length + answeredAfter.length;
  part.find("waits-of-nothing", withoutWait, `${withoutWait} conversations of ${stream} were answered or left without any wait; they tell nothing of patience`, { stream, conversations: withoutWait });
  const observed = { values: leftAfter, above: answeredAfter, resolution };
  const found = fitTimes(observed, { of: "waits" });
  if (found === undefined) {
    part.tell(pathOf(stream, "patience"), defaultFit(lawMean(defaults.patience), waits, "waits", { code: "few-left", left: leftAfter.length }));
    part.tell(pathOf(stream, "silentShare"), defaultFit(defaults.silentShare, leftAfter.length, "waits", { code: "few-left", left: leftAfter.length }));
    return;
  }
  part.put(pathOf(stream, "patience"), found.fit, found.law, survivalShapeOf(kaplanMeier(observed), found.below));
  if (unanswered === 0) part.put(pathOf(stream, "silentShare"), shareFit(0, leftAfter.length, "waits"), 0);
  else part.tell(pathOf(stream, "silentShare"), defaultFit(defaults.silentShare, leftAfter.length, "waits", { code: "end-untold", conversations: unanswered }));
}
