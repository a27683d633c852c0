import { expect, it } from "vitest";
import { LESSON_IDS } from "../../src/training/lesson.ts";
import { playedLesson } from "./playedLesson.ts";
it("x", () => { for (const id of LESSON_IDS) { const s = playedLesson(id); console.log(id, s.hourFrom/3600000, s.sides.map(x=>[x.met,x.all,(x.met/x.all).toFixed(3),x.missedInHour,(x.longestMs/60000).toFixed(1)].join(" ")), JSON.stringify(s.example)); } expect(1).toBe(1); });
