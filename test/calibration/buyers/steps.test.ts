import { describe, expect, it } from "vitest";
import { courses } from "../../../src/calibration/bots/courses.ts";
import { handlingStarts } from "../../../src/calibration/buyers/handlingStarts.ts";
import { STEP, stepsOf } from "../../../src/calibration/buyers/steps.ts";
import { unansweredEnds } from "../../../src/calibration/buyers/unansweredEnds.ts";
import { messageChain } from "../../../src/calibration/observed/messageChain.ts";
import { deskOf } from "./deskOf.ts";

/** By message in order of time the name of its step. */
function stepNames(...rows: string[]): string[] {
  const desk = deskOf(...rows, "23:00:00.000,z,buyer,text,,");
  const chain = messageChain(desk);
  const its = courses(desk.read, 0, 86_400_000);
  const { kind } = stepsOf(desk, chain, its, unansweredEnds(desk, chain, its, handlingStarts(desk).startedAt));
  const names = Object.fromEntries(Object.entries(STEP).map(([name, code]) => [code, name]));
  return Array.from(kind.slice(0, -1), (code) => names[code]);
}

const answered = (from: string, to: string): string[] => [`${from},c1,system,assigned,a1,`, `${from},c1,buyer,text,,`, `${to},c1,agent,text,a1,`];

describe("steps", () => {
  it("go on with a burst before all is answered, and may be either afterwards", () => {
    expect(stepNames(
      "10:00:00.000,c1,system,assigned,a1,", "10:00:00.000,c1,buyer,text,,", "10:00:05.000,c1,buyer,text,,", "10:00:20.000,c1,agent,text,a1,", "10:00:40.000,c1,agent,text,a1,",
      "10:01:00.000,c1,buyer,text,,", "10:02:00.000,c1,agent,text,a1,", "10:02:00.000,c1,system,closed,,",
    )).toEqual(["burst", "either", "over"]);
  });

  it("lead to a closing word where it is the last message and all was answered", () => {
    expect(stepNames(...answered("10:00:00.000", "10:00:20.000"), "10:01:00.000,c1,buyer,text,,谢谢", "10:01:20.000,c1,agent,text,a1,", "10:01:20.000,c1,system,closed,,")).toEqual(["closing", "none"]);
    expect(stepNames("10:00:00.000,c1,buyer,text,,谢谢", "10:00:00.000,c1,system,assigned,a1,", "10:01:20.000,c1,agent,text,a1,", "10:01:20.000,c1,system,closed,,")).toEqual(["over"]);
  });

  it("are cut where the buyer gives up, and where the log ends with something unanswered", () => {
    expect(stepNames("10:00:00.000,c1,buyer,text,,", "10:04:00.000,c1,system,left,,", "10:04:00.000,c1,system,closed,,")).toEqual(["cut"]);
    expect(stepNames("10:00:00.000,c1,buyer,text,,")).toEqual(["cut"]);
  });

  it("stay open where all is answered and nothing tells that it is over", () => {
    expect(stepNames(...answered("10:00:00.000", "10:00:20.000"))).toEqual(["open"]);
  });

  it("of spam and of what an entrance settles tell nothing; of what the smart bot settles, how the burst went", () => {
    expect(stepNames("10:00:00.000,c1,buyer,faq-click,,", "10:00:00.000,c1,bot,faq,,", "10:00:00.000,c1,system,closed,,")).toEqual(["none"]);
    expect(stepNames("10:00:00.000,c1,buyer,text,,", "10:00:00.000,c1,bot,smart,,", "10:00:09.000,c1,buyer,text,,", "10:00:09.000,c1,bot,smart,,", "10:00:09.000,c1,system,closed,,")).toEqual(["burst", "settled"]);
  });
});
