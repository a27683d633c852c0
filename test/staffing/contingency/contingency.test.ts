import { describe, expect, it } from "vitest";
import { threadExecutor } from "../../../src/hosts/threadExecutor.ts";
import { contingency } from "../../../src/staffing/contingency/contingency.ts";
import { SMALL_DESK_PACKS, smallDesk } from "../sensitivity/smallDesk.ts";

const OPTIONS = { replications: 80, executor: threadExecutor({ threads: 1 }) };

describe("contingency plan", () => {
  it("calls nobody where the roster stands everything", async () => {
    const plan = await contingency({ scenario: smallDesk(["roster.desk.all=6", "conversations.pre-sale.handle={constant: 2}"]), packs: SMALL_DESK_PACKS }, OPTIONS);
    expect(plan?.cases).toEqual([]);
    expect(plan?.call).toBeUndefined();
    expect(plan?.tried).toBe(0);
    expect(plan?.stood.length).toBeGreaterThan(2);
    expect(plan?.ordinary.standingBefore).toBe("passes");
  });

  it("buys back what a day loses on which the only agent of the day is absent, told as a paired gain with its calls and cost", async () => {
    const settings = ["shifts={day: {from: '08:00', to: '16:00'}, evening: {from: '16:00', to: '24:00'}}", "roster.desk={day: 1, evening: 3}", "reserve={team: desk, agents: 2, when: {pool: '> 2'}, delay: 5m, stay: 4h, costPerCall: 30}"];
    const plan = await contingency({ scenario: smallDesk(settings), packs: SMALL_DESK_PACKS }, OPTIONS);
    const absence = plan?.cases.find(({ stress }) => stress.kind === "agent-absent" && stress.shift === "day");
    expect(absence?.standingBefore).toBe("fails");
    expect(plan?.call).toMatchObject({ team: "desk", delay: 300, stay: 14_400, costPerCall: 30 });
    expect(plan?.call?.agents).toBeLessThanOrEqual(2);
    const [after] = absence?.after ?? [];
    expect(after.passChange.lower).toBeGreaterThan(0);
    expect(after.passChange.value).toBeCloseTo((after.pass.value ?? 0) - (absence?.before[0].pass.value ?? 0), 12);
    expect(absence?.calls?.value).toBeGreaterThan(0);
    expect(absence?.cost?.value).toBeGreaterThanOrEqual(30 * (absence?.calls?.value ?? 0));
  });
});
