import { describe, expect, it } from "vitest";
import { shortenedInMiddle } from "../../src/report/charts/shortenedInMiddle.ts";
import { displayWidth } from "../../src/report/terminal/columns.ts";

describe("a name that is too long", () => {
  it("keeps its beginning and its end", () => {
    expect(shortenedInMiddle("warehouse/reserve/12", 16)).toBe("warehou…serve/12");
    expect(shortenedInMiddle("仓库售后小组夜班客服12", 10)).toBe("仓库…服12");
  });

  it("is never wider than it may be, and stays as it is where it fits", () => {
    for (const name of ["desk/early/1", "warehouse/reserve/1", "售后/晚班/3", "a售b后c晚d班e3f"]) {
      for (let columns = 3; columns < 24; columns++) {
        const label = shortenedInMiddle(name, columns);
        expect(displayWidth(label)).toBeLessThanOrEqual(columns);
        expect(label === name).toBe(displayWidth(name) <= columns);
      }
    }
  });
});
