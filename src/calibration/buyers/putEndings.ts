import type { ConversationLaws } from "../../scenario/scenario.ts";
import { quantileEstimate } from "../../statistics/quantileEstimate.ts";
import { COURSE } from "../bots/courses.ts";
import type { Courses } from "../bots/courses.ts";
import { defaultFit } from "../defaultFit.ts";
import { FIT_LEVEL } from "../fit.ts";
import { fittedFit } from "../fittedFit.ts";
import { LEAST_OBSERVATIONS } from "../laws/fitTimes.ts";
import type { ObservedDesk } from "../observed/observedDesk.ts";
import type { PartBuilder } from "../partBuilder.ts";
import { shareFit } from "../shareFit.ts";
import type { MessageChain } from "../observed/messageChain.ts";

const MS = 0.001;

/** How conversations of a stream leave their agent: `idleTimeout`, the median from the last reply to the close, and `transferShare`, those that went back to the pool with the first reply. */
export function putEndings(part: PartBuilder, desk: ObservedDesk, stream: number, chain: MessageChain, { course }: Courses, defaults: ConversationLaws): void {
  const { conversations, assignments } = desk.read.log;
  const idles: number[] = [];
  let [answered, passed] = [0, 0];
  for (let its = 0; its < conversations.count; its++) {
    const repliedAt = chain.lastReplyAt[its];
    if (course[its] !== COURSE.ordinary || conversations.stream[its] !== stream || repliedAt < 0) continue;
    answered++;
    passed += chain.passedOn[its];
    const closed = conversations.closedAt[its];
    const isLast = repliedAt >= chain.lastMessageAt[its] && closed >= repliedAt && !isLeftAfter(conversations.leftAt[its], repliedAt);
    if (isLast) idles.push((closed - repliedAt) * MS);
  }
  const name = desk.streams[stream];
  const idlePath = ["conversations", name, "idleTimeout"];
  if (idles.length < LEAST_OBSERVATIONS) part.tell(idlePath, defaultFit(defaults.idleTimeout, idles.length, "conversations", { code: "few-closings" }));
  else {
    const { value = 0, ...limits } = quantileEstimate(idles, 0.5, FIT_LEVEL);
    part.put(idlePath, fittedFit({ value, ...limits }, idles.length, "conversations"), value);
  }
  const passPath = ["conversations", name, "transferShare"];
  if (assignments.count === 0 || answered === 0) part.tell(passPath, defaultFit(defaults.transferShare, 0, "conversations", { code: "assignments-untold" }));
  else part.put(passPath, shareFit(passed, answered, "conversations"), passed / answered);
}

/** An open leaver's conversation closes with the leaving, whenever the last reply was. */
function isLeftAfter(leftAt: number, repliedAt: number): boolean {
  return leftAt >= 0 && leftAt > repliedAt;
}
