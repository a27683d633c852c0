import { expect, it } from "vitest";
import { agentReach } from "../../../src/calibration/buyers/agentReach.ts";
import { handlingStarts } from "../../../src/calibration/buyers/handlingStarts.ts";
import { deskOf } from "./deskOf.ts";

const TEN = 36_000_000;

/** Anna's reaches after ten o'clock. [s] */
function reaches(since: number, ...rows: string[]): number[] {
  const desk = deskOf(...BEFORE, ...rows);
  return agentReach(desk, handlingStarts(desk).startedAt)(0, TEN + since * 1000).map((at) => (at - TEN) / 1000);
}

/** Told by a second turn: handlings last 20 s. */
const BEFORE = ["09:50:00,c0,buyer,text,,a", "09:50:10,c0,agent,text,Anna,b", "09:50:30,c0,buyer,text,,c", "09:50:50,c0,agent,text,Anna,d"];
const [FIRST, SECOND] = [["10:00:00,c1,buyer,text,,when", "10:00:20,c1,agent,text,Anna,soon"], ["10:01:00,c2,buyer,text,,where", "10:01:30,c2,agent,text,Anna,here"]];

it("an agent at work gets to it with the end of that work", () => {
  expect(reaches(5, ...FIRST, ...SECOND)).toEqual([20]);
  expect(reaches(65, ...FIRST, ...SECOND, "10:01:10,c3,buyer,text,,size", "10:02:00,c3,agent,text,Anna,large")).toEqual([90]);
});

it("an agent with nothing to do was away: until some time before the next that was answered at once", () => {
  expect(reaches(40, ...FIRST, ...SECOND)).toEqual([42.5, 47.5, 52.5, 57.5]);
});

it("who does nothing any more gets to nothing", () => {
  expect(reaches(100, ...FIRST, ...SECOND)).toEqual([]);
});
