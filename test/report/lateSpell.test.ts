import { describe, expect, it } from "vitest";
import type { IntervalResult } from "../../src/experiment/result.ts";
import { quarterTime } from "../../src/report/figures/calendar.ts";
import { worstSpell } from "../../src/report/lateSpell.ts";

function day(late: (quarter: number) => number): IntervalResult[] {
  return Array.from({ length: 96 }, (_, quarter) => ({
    start: `2026-06-18T${quarterTime(quarter)}`, arrivals: 0, onDuty: 0, open: 0, pool: 0, oldestWait: 0,
    late: { r: late(quarter) }, lateByCause: { r: { away: late(quarter) * 0.75, pool: late(quarter) * 0.25 } },
  }));
}

describe("the worst spell", () => {
  it("is the stretch of quarter-hours in which late messages pile up, with its share and its causes", () => {
    const spell = worstSpell(day((quarter) => (quarter >= 46 && quarter < 54 ? 9 : quarter === 80 ? 8 : 0)), "r");
    expect(spell).toMatchObject({ fromQuarter: 46, toQuarter: 54, causes: [{ cause: "away", share: 0.75 }, { cause: "pool", share: 0.25 }] });
    expect(spell?.share).toBeCloseTo(72 / 80, 12);
  });

  it("is absent where late messages are spread evenly, or where there are none", () => {
    expect(worstSpell(day(() => 1), "r")).toBeUndefined();
    expect(worstSpell(day(() => 0), "r")).toBeUndefined();
    expect(worstSpell([], "r")).toBeUndefined();
  });

  it("lays several days upon one another", () => {
    const days = [...day((quarter) => (quarter === 50 ? 1 : 0)), ...day((quarter) => (quarter === 51 ? 1 : 0))];
    expect(worstSpell(days, "r")).toMatchObject({ fromQuarter: 50, toQuarter: 52, share: 1 });
  });
});
