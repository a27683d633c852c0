import { expect, it } from "vitest";
import { firstJudgedMs } from "../../src/scenario/firstJudgedMs.ts";
import { formatLocalDateTime } from "../../src/time/localDateTime.ts";

it("the first judged day begins at the midnight after the days that run in, at the end of a month too", () => {
  expect([0, 1, 3].map((warmUp) => formatLocalDateTime(firstJudgedMs({ start: "2026-06-29", warmUp })))).toEqual(["2026-06-29T00:00", "2026-06-30T00:00", "2026-07-02T00:00"]);
});
