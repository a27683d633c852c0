import { expect, it } from "vitest";
import { REPLY_TIME_MARKS, markOf } from "../../src/metrics/replyTimeMarks.ts";
import { binOf } from "../../src/metrics/waitHistogram.ts";

it("every reply time is under the first mark that it does not exceed, to the millisecond", () => {
  const direct = (wait: number): number => {
    const mark = REPLY_TIME_MARKS.findIndex((seconds) => wait <= seconds * 1000);
    return mark < 0 ? REPLY_TIME_MARKS.length : mark;
  };
  const waits = [0, 1, 2 ** 31, ...REPLY_TIME_MARKS.flatMap((seconds) => [-1, 0, 1].map((by) => seconds * 1000 + by)), ...Array.from({ length: 5000 }, (_, step) => Math.round(1.004 ** step)).filter((wait) => wait < 2 ** 31)];
  for (const wait of waits) expect(markOf(wait, binOf(wait)), String(wait)).toBe(direct(wait));
});
