import { describe, expect, it } from "vitest";
import { courses } from "../../../src/calibration/bots/courses.ts";
import { deskReach } from "../../../src/calibration/buyers/deskReach.ts";
import { handlingStarts } from "../../../src/calibration/buyers/handlingStarts.ts";
import { unansweredEnds } from "../../../src/calibration/buyers/unansweredEnds.ts";
import type { UnansweredEnds } from "../../../src/calibration/buyers/unansweredEnds.ts";
import { messageChain } from "../../../src/calibration/observed/messageChain.ts";
import type { ObservedDesk } from "../../../src/calibration/observed/observedDesk.ts";
import { deskOf } from "./deskOf.ts";

const TEN = 36_000_000;

function endsOf(desk: ObservedDesk): UnansweredEnds {
  return unansweredEnds(desk, messageChain(desk), courses(desk.read, 0, 86_400_000), handlingStarts(desk).startedAt);
}

/** Times after ten o'clock, by conversation in order of their first messages. [s] */
function goneAfterTen(desk: ObservedDesk): number[] {
  return Array.from(endsOf(desk).goneBy, (at) => (at < 0 ? -1 : (at - TEN) / 1000));
}

describe("when a buyer whom nobody answered was gone", () => {
  it("is when the agent was through with all that was older, as is seen by somebody who came later", () => {
    const desk = deskOf(
      "10:00:00,c1,buyer,text,,when", "10:00:20,c1,agent,text,Anna,soon",
      "10:00:30,c1,buyer,text,,and where", "10:00:35,c2,buyer,text,,hello", "10:01:00,c1,agent,text,Anna,here",
      "10:01:20,c3,buyer,text,,size", "10:01:30,c1,buyer,text,,ok and colour", "10:02:00,c3,agent,text,Anna,large",
    );
    // at a minute past ten Anna had seen to c1, and took up c3 who came later
    expect(goneAfterTen(desk)).toEqual([-1, 60, -1]);
  });

  it("is the next morning where nobody was on duty", () => {
    const desk = deskOf("02:00:00,c1,buyer,text,,when", "03:00:00,c2,buyer,text,,where", "10:00:20,c2,agent,text,Anna,here", "10:00:30,c3,buyer,text,,size", "10:00:50,c3,agent,text,Anna,large");
    const [gone] = goneAfterTen(desk);
    expect(gone).toBeGreaterThanOrEqual(-20);
    expect(gone).toBeLessThanOrEqual(20);
  });

  it("is not known where the log ends before the desk got to anybody later", () => {
    expect(goneAfterTen(deskOf("10:00:00,c1,buyer,text,,when", "10:00:20,c1,agent,text,Anna,soon", "10:01:00,c2,buyer,text,,where"))).toEqual([-1, -1]);
  });

  it("is the closing, where the log tells of one before that", () => {
    const desk = deskOf(
      "10:00:00,c1,buyer,text,,when", "10:00:10,c2,buyer,text,,where", "10:00:12,c2,system,closed,,", "10:00:40,c1,agent,text,Anna,soon", "10:00:50,c3,buyer,text,,size", "10:01:10,c3,agent,text,Anna,large",
    );
    const { leftAt, goneBy } = endsOf(desk);
    expect([(leftAt[1] - TEN) / 1000, goneBy[1]]).toEqual([12, -1]);
  });

  it("is nobody's question in a log that tells who left", () => {
    const desk = deskOf(
      "10:00:00,c1,buyer,text,,when", "10:00:10,c2,buyer,text,,where", "10:00:12,c2,system,left,,", "10:00:15,c4,buyer,text,,price", "10:00:40,c1,agent,text,Anna,soon", "10:00:50,c3,buyer,text,,size", "10:01:10,c3,agent,text,Anna,large",
    );
    expect([...endsOf(desk).goneBy]).toEqual([-1, -1, -1, -1]);
  });
});

describe("thanks that nobody answered", () => {
  it("are no sign of leaving, and are counted", () => {
    const desk = deskOf(
      "10:00:00,c1,buyer,text,,when", "10:00:20,c1,agent,text,Anna,soon", "10:00:40,c1,buyer,text,,tomorrow then", "10:00:42,c1,buyer,text,,thanks", "10:00:50,c2,buyer,text,,size", "10:01:10,c2,agent,text,Anna,large",
    );
    const { thanks, owedFrom } = endsOf(desk);
    expect([...thanks]).toEqual([1]);
    expect([...owedFrom]).toEqual([-1, -1]);
  });
});

it("what may wait for anybody is got to as soon as by those who are at the desk, not by one at table", () => {
  const rows = ["09:59:50,c90,buyer,text,,a", "09:59:58,c90,agent,text,Bert,b"];
  for (let i = 0; i < 20; i++) {
    const at = (seconds: number): string => `10:${String(Math.floor(seconds / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
    rows.push(`${at(i * 60)},c${i},buyer,text,,q`, `${at(i * 60 + 30)},c${i},agent,text,Anna,a`);
  }
  rows.push("10:50:00,c91,buyer,text,,a", "10:50:10,c91,agent,text,Bert,b");
  const desk = deskOf(...rows);
  const reached = deskReach(desk, courses(desk.read, 0, 86_400_000), handlingStarts(desk).startedAt)({ stream: 0, agent: -1, since: TEN + 301_000, lastSent: TEN + 301_000 });
  expect(reached.length).toBeGreaterThan(4);
  for (const at of reached) expect((at - TEN) / 1000).toBeLessThanOrEqual(390);
});
