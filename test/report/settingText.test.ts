import { describe, expect, it } from "vitest";
import { settingText } from "../../src/report/settingText.ts";

describe("a setting in words", () => {
  it.each([
    ["roster.shop.noon=1", "roster.shop.noon=1  (shop: 1 noon)", "roster.shop.noon=1（shop 午间班 1 人）"],
    ["roster.1.desk.rush=0", "roster.1.desk.rush=0  (desk: nobody rush, simulated day 2)", "roster.1.desk.rush=0（desk 抢购班无人，第 2 个模拟日）"],
    ["roster.desk.late=null", "roster.desk.late=null  (desk: nobody late)", "roster.desk.late=null（desk 晚班无人）"],
    ["roster.1.desk={early: 4, late: 4}", "roster.1.desk={early: 4, late: 4}  (the roster of desk, simulated day 2)", "roster.1.desk={early: 4, late: 4}（desk 的排班，第 2 个模拟日）"],
    ["teams.desk.cap=9", "teams.desk.cap=9  (an agent of desk holds at most 9 conversations)", "teams.desk.cap=9（desk 每人至多同时接待 9 个会话）"],
    ["teams.desk.costPerHour=30", "teams.desk.costPerHour=30  (an hour of desk costs 30 yuan)", "teams.desk.costPerHour=30（desk 每小时成本 30 元）"],
    ["shifts.evening.breaks.0.from=17:00", "shifts.evening.breaks.0.from=17:00  (meal of evening at 17:00)", "shifts.evening.breaks.0.from=17:00（晚间班 17:00 用餐）"],
    ["shifts.late.to=23:00", "shifts.late.to=23:00  (late ends at 23:00)", "shifts.late.to=23:00（晚班 23:00 结束）"],
    ["targets.own/reply-2min.assurance=99%", "targets.own/reply-2min.assurance=99%  (assurance of own/reply-2min: 99%)", "targets.own/reply-2min.assurance=99%（own/reply-2min 要求的把握 99%）"],
    ["arrivals.sale.consultsPerDay=800", "arrivals.sale.consultsPerDay=800  (conversations a day of sale: 800)", "arrivals.sale.consultsPerDay=800（sale 每天会话数 800）"],
    ["bot={}", "bot={}  (no bots)", "bot={}（不用机器人）"],
  ])("%s stands with what it does behind it", (setting, en, zh) => {
    expect([settingText(setting, "en"), settingText(setting, "zh")]).toEqual([en, zh]);
  });

  it("stands alone where it has no words", () => {
    for (const setting of ["rules=[pinduoduo/manual-reply-3min]", "value.orderValue=80", "teams.desk={cap: 5}", "roster.desk.late=some", "plain", "targets.a={}"]) expect(settingText(setting, "en")).toBe(setting);
  });
});
