import { expect, it } from "vitest";
import { courses } from "../../../src/calibration/bots/courses.ts";
import { handlingStarts } from "../../../src/calibration/buyers/handlingStarts.ts";
import { settleSilent } from "../../../src/calibration/buyers/settleSilent.ts";
import { STEP, stepsOf } from "../../../src/calibration/buyers/steps.ts";
import { unansweredEnds } from "../../../src/calibration/buyers/unansweredEnds.ts";
import { messageChain } from "../../../src/calibration/observed/messageChain.ts";
import { deskOf } from "./deskOf.ts";

const at = (minute: number, second: number): string => `1${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}:${String(second).padStart(2, "0")}.000`;

/** A conversation a minute: asked and answered, as it may be after a thought of half a minute asked and answered again. Nothing is ever closed. */
function neverClosed(conversations: number): string[] {
  return Array.from({ length: conversations }, (_, i) => {
    const first = [`${at(i, 0)},c${i},buyer,text,,`, `${at(i, 5)},c${i},agent,text,a1,`];
    return i % 2 === 0 ? first : [...first, `${at(i, 35)},c${i},buyer,text,,`, `${at(i, 40)},c${i},agent,text,a1,`];
  }).flat();
}

it("what has been silent for longer than all silences that ended is over, and open what was answered just before the log's end", () => {
  const desk = deskOf(...neverClosed(120), `${at(119, 10)},late,buyer,text,,`, `${at(119, 15)},late,agent,text,a2,`);
  const chain = messageChain(desk);
  const its = courses(desk.read, desk.fromMs, desk.toMs);
  const steps = stepsOf(desk, chain, its, unansweredEnds(desk, chain, its, handlingStarts(desk).startedAt));
  const countOf = (kind: number): number => steps.kind.reduce((sum, each) => sum + (each === kind ? 1 : 0), 0);
  // the last one's second message is the log's last: its answer comes after all that is known
  expect([countOf(STEP.either), countOf(STEP.open), countOf(STEP.over)]).toEqual([60, 120, 0]);
  settleSilent(desk, 0, chain, steps);
  expect([countOf(STEP.either), countOf(STEP.open), countOf(STEP.over)]).toEqual([60, 1, 119]);
});
