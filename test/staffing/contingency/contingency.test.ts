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
    expect(plan?.noCall).toBe("no-need");
  });

  it("buys back what a day loses on which the only agent of the day is absent, told as a paired gain with its calls and cost", async () => {
    const settings = ["shifts={day: {from: '08:00', to: '16:00'}, evening: {from: '16:00', to: '24:00'}}", "roster.desk={day: 1, evening: 3}", "reserve={team: desk, agents: 2, when: {pool: '> 2'}, delay: 5m, stay: 4h, costPerCall: 30}"];
    const plan = await contingency({ scenario: smallDesk(settings), packs: SMALL_DESK_PACKS }, OPTIONS);
    const absence = plan?.cases.find(({ stress }) => stress.kind === "agent-absent" && stress.shift === "day");
    expect(absence?.standingBefore).toBe("fails");
    expect(plan?.call).toMatchObject({ team: "desk", delay: 300, stay: 14_400, costPerCall: 30 });
    expect(plan?.call?.agents).toBeLessThanOrEqual(2);
    // Quiet on a day like any other, where the evening shift alone is to be called for.
    expect(plan?.ordinary.calls?.value).toBeLessThan(0.6);
    // Without a rota nobody is known who could be called: all stand ready besides, and are hired.
    expect([plan?.whom?.besides, plan?.hiring.teams[0].reserve]).toEqual([plan?.call?.agents, plan?.call?.agents]);
    expect(plan?.aids?.tried).toBeGreaterThan(0);
    const [after] = absence?.after ?? [];
    expect(after.passChange.lower).toBeGreaterThan(0);
    expect(after.passChange.value).toBeCloseTo((after.pass.value ?? 0) - (absence?.before[0].pass.value ?? 0), 12);
    expect(absence?.calls?.value).toBeGreaterThan(0);
    expect(absence?.cost?.value).toBeGreaterThanOrEqual(30 * (absence?.calls?.value ?? 0));
  });

  it("tells the roster's own chance as it was confirmed, and what a call changes on its own replications; the hours that a scenario gives its reserve stay", async () => {
    const settings = ["shifts={day: {from: '08:00', to: '16:00'}, evening: {from: '16:00', to: '24:00'}}", "roster.desk={day: 1, evening: 3}", "reserve={team: desk, agents: 2, when: {pool: '> 2'}, between: ['09:00', '20:00'], delay: 5m, stay: 4h}"];
    const scenario = smallDesk(settings);
    const pass = { value: 0.9712, lower: 0.97, upper: 0.9724, level: 0.95, replications: 13_000, method: "blaker" as const };
    const confirmed = [{ rule: SMALL_DESK_PACKS[0].id, assurance: 0.8, pass }];
    const plan = await contingency({ scenario, packs: SMALL_DESK_PACKS }, { ...OPTIONS, confirmed });
    expect(plan?.ordinary.before[0].pass).toEqual(pass);
    expect(plan?.ordinary.standingBefore).toBe("passes");
    expect(plan?.ordinary.after?.[0].passChange.replications).toBe(80);
    expect(plan?.call?.between).toEqual(["09:00", "20:00"]);
  });
});
