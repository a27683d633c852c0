import { describe, expect, it } from "vitest";
import { marginalChartRows } from "../../../src/report/charts/marginalChartRows.ts";
import { leverName, leverSettings } from "../../../src/report/staffing/leverTables.ts";
import { leversText } from "../../../src/report/staffing/leversText.ts";
import { marginalText } from "../../../src/report/staffing/marginalText.ts";
import { displayWidth } from "../../../src/report/terminal/columns.ts";
import type { LeverMove } from "../../../src/staffing/levers/leverMove.ts";
import { gained, sampleGain, sampleLever, sampleLevers, sampleMarginal } from "./sampleLevers.ts";

const plain = (text: string): string => text;
const colors = { strong: plain, faint: plain, good: plain, bad: plain, open: plain };
const options = (language: "en" | "zh", columns = 120) => ({ language, colors, columns });

describe("the levers of a roster for the terminal", () => {
  it("tell what helps with gain, cost and price, what saves, and in a sentence each the rest", () => {
    expect(leversText(sampleLevers(), options("en")).join("\n")).toMatchInlineSnapshot(`
      "What else could be done
                                                chance to pass         3-minute manual reply rate  costs      a point costs
        meal of late at 16:30 instead of 17:30  +2.5 points (1.0–4.0)  +0.2 points (0.1–0.3)       nothing
        1 more early, desk                      +3.0 points (1.0–5.0)  +0.6 points (0.5–0.7)       +200 yuan  67 yuan (40–200)

      What would save
                            chance to pass               3-minute manual reply rate  costs
        1 fewer late, desk  −12.0 points (−16.0 … −8.0)  −1.5 points (−1.8 … −1.2)   −200 yuan

      No difference that can be told from chance: the newest in the pool first.
      Would do harm: automatic reply “closing words” on.
      1 more promised nothing at a first look.

      To try one: replycast simulate FILE with --set 'shifts.late.breaks.0.from="16:30"'

      Each by itself beside this roster, on the same buyers: 300 replications, of which none was used to choose what is told.
      The intervals of the chance and of the rate hold for all 5 together with 95 %. What helps or harms is decided by the
      chance of the target that is met least surely; where that is not clear, by its rate; what surely lowers the chance of
      another target harms."
    `);
  });

  it("name one agent of a shift by the shift's own name, whoever has a name by that", () => {
    const cap = (agent: string) => leverName({ move: { kind: "cap-of-one", team: "desk", agent, from: 8, to: 6 } }, "zh");
    expect(cap("early 1")).toBe("只改一人（desk，早班 1）接待上限 8 → 6");
    expect(cap("小李")).toBe("只改一人（desk，小李）接待上限 8 → 6");
  });

  it("tell what is good for one target and bad for another with the figures of both", () => {
    const smart = sampleLever({ kind: "bot", part: "smart", on: false }, 0, sampleGain("harms", [4.3, 2], [11, 1]));
    const both = { ...smart, gain: { ...smart.gain!, targets: [...smart.gain!.targets, { rule: "other", name: { en: "30-second rate", zh: "30秒率" }, quantity: "share" as const, pass: gained(-0.06, 0.02), rate: gained(-0.01, 0.002) }] } };
    const text = leversText([both], options("en", 200)).join("\n");
    expect(text).toContain("Good for one target, bad for another");
    expect(text).toMatch(/\+4\.3 points .* \+11\.0 points .* −6\.0 points/u);
    expect(text).not.toContain("Would do harm");
  });

  it("says in Chinese what it says in English", () => {
    const text = leversText(sampleLevers(), options("zh")).join("\n");
    expect(text).toMatchInlineSnapshot(`
      "还能做什么
                                     达标概率                 3分钟人工回复率          花费     每个百分点
        晚班用餐从 17:30 改到 16:30  +2.5 个百分点 (1.0–4.0)  +0.2 个百分点 (0.1–0.3)  不花钱
        desk 早班加 1 人             +3.0 个百分点 (1.0–5.0)  +0.6 个百分点 (0.5–0.7)  +200 元  67 元（40–200）

      能省钱的
                          达标概率                       3分钟人工回复率              花费
        desk 晚班减 1 人  −12.0 个百分点 (−16.0 … −8.0)  −1.5 个百分点 (−1.8 … −1.2)  −200 元

      看不出差别：排队先接最新的。
      反而有害：开“结束语”自动回复。
      另有 1 项，初看没有希望。

      自己试：replycast simulate 文件，加上 --set 'shifts.late.breaks.0.from="16:30"'

      各项单独与本排班对比，面对同一批买家：300 次模拟，都没有用于挑选。概率与比率的区间对全部 5 项同时成立的把握为 95%。有益
      还是有害，看最没有把握的目标的达标概率；看不出时看它的比率；使其他目标的达标概率确定下降的，算有害。"
    `);
  });

  it("have each lever by name with its figures below where a table has no room, and stay within the columns", () => {
    expect(leversText(sampleLevers(), options("en", 80)).slice(0, 8).join("\n")).toMatchInlineSnapshot(`
      "What else could be done
      meal of late at 16:30 instead of 17:30
        chance to pass +2.5 points (1.0–4.0) · 3-minute manual reply rate +0.2 points
        (0.1–0.3) · costs nothing
      1 more early, desk
        chance to pass +3.0 points (1.0–5.0) · 3-minute manual reply rate +0.6 points
        (0.5–0.7) · costs +200 yuan · a point costs 67 yuan (40–200)
      "
    `);
    for (const language of ["en", "zh"] as const) {
      for (const columns of [60, 80, 100, 120]) for (const line of leversText(sampleLevers(), options(language, columns))) expect(displayWidth(line), line).toBeLessThanOrEqual(columns);
    }
  });

  it("say so where nothing helps", () => {
    expect(leversText([sampleLever({ kind: "sticky", on: true }, 0, sampleGain("unclear", [0, 1], [0, 1]))], options("en")).join("\n")).toContain("Nothing that was tried helps beyond chance.");
  });

  it("offer no saving that a search has found not to be enough", () => {
    const levers = sampleLevers().map((lever) => (lever.costChange.yuan < 0 ? { ...lever, notEnough: true as const } : lever));
    const text = leversText(levers, options("en")).join("\n");
    expect(text).not.toContain("What would save");
    expect(text).toContain("Cheaper, but not surely enough: the search found no cheaper roster that surely passes. Of the chance to pass: 1 fewer\nlate, desk −12.0 points (−16.0 … −8.0).");
    expect(leversText(levers, options("zh")).join("\n")).toContain("更省钱，但不能确定达标（搜索没有找到更便宜而确定达标的排班）；达标概率的改变：desk 晚班减 1 人 −12.0 个百分点 (−16.0 …\n−8.0)。");
  });

  it("have a name for every kind of move in both languages", () => {
    const moves: LeverMove[] = [
      { kind: "agents", team: "desk", shift: "night", change: -1, date: "2026-06-18" }, { kind: "night-crew", team: "desk", agents: 5, from: "00:00", to: "03:00" },
      { kind: "reply", policy: "stay-with-chat" }, { kind: "assign", policy: "longest-idle" }, { kind: "cap", team: "desk", change: -2 }, { kind: "cap", team: "desk", change: 2, from: 8, to: 10 },
      { kind: "cap-of-one", team: "desk", agent: "Li", from: 8, to: 6 }, { kind: "refund", teams: ["a", "b"] }, { kind: "overflow", team: "a" }, { kind: "overflow", team: "a", helper: "b" },
      { kind: "question", question: "q", on: false }, { kind: "new-question" }, { kind: "bot", part: "smart", on: true }, { kind: "status", reply: "busy", on: false },
    ];
    expect(moves.map((move) => leverName({ move }, "en"))).toMatchInlineSnapshot(`
      [
        "1 fewer night, desk, Thu 18 June",
        "5 more at night 00:00–03:00, desk",
        "stay with a chat while it owes",
        "give chats to whom has been idle longest",
        "cap of desk −2",
        "cap of desk 8 → 10",
        "cap of one agent alone (Li, desk) 8 → 6",
        "after-sale rights for all of a, b",
        "nobody helps a out",
        "b helps a out",
        "do not show the question “q”",
        "one question more in the list (usual figures)",
        "smart bot on (usual figures)",
        "automatic reply “busy” off",
      ]
    `);
    expect(moves.map((move) => leverName({ move }, "zh"))).toMatchInlineSnapshot(`
      [
        "desk 夜班减 1 人，6月18日（周四）",
        "desk 夜里 00:00–03:00 加 5 人",
        "先把手上的会话回完",
        "会话分给空闲最久的客服",
        "desk 接待上限减 2",
        "desk 接待上限 8 → 10",
        "只改一人（desk，Li）接待上限 8 → 6",
        "a、b 全员有售后权限",
        "a 不再有人支援",
        "b 支援 a",
        "不显示问题“q”",
        "问题列表再加一个（按通常数值）",
        "开智能机器人（按通常数值）",
        "关“忙碌”自动回复",
      ]
    `);
  });

  it("quote for a shell what a shell would take apart", () => {
    expect(leverSettings(sampleLevers(), "en").map(({ settings }) => settings)).toEqual([`--set 'shifts.late.breaks.0.from="16:30"'`, "--set roster.desk.early=6"]);
  });
});

describe("the value of the next agent-hour for the terminal", () => {
  it("names the times that are surely worth something, the most by the agent-hour first, quarter-hours on end in one, with the team where there are several", () => {
    expect(marginalText(sampleMarginal(), options("en")).join("\n")).toMatchInlineSnapshot(`
      "What the next agent-hour is worth, by when it is worked
      One agent more is worth most, for 3-minute manual reply rate:
        when                           an agent-hour          3-minute manual reply rate  chance to pass
        20:00–21:00, most 20:00–20:15  +2.0 points (0.8–3.2)  +0.5 points (0.2–0.8)       +1.0 points (±0.0 … +2.0)
        19:00–20:00                    +1.5 points (1.2–1.8)  +1.5 points (1.2–1.8)       +3.0 points (2.0–4.0)
        21:00–22:00                    +1.5 points (1.2–1.8)  +1.5 points (1.2–1.8)       +3.0 points (2.0–4.0)
        18:00–19:00                    +1.0 points (0.7–1.3)  +1.0 points (0.7–1.3)       +2.0 points (1.0–3.0)
        22:00–23:00                    +1.0 points (0.7–1.3)  +1.0 points (0.7–1.3)       +2.0 points (1.0–3.0)
        17:00–18:00                    +0.5 points (0.2–0.8)  +0.5 points (0.2–0.8)       +1.0 points (±0.0 … +2.0)

      One agent more who comes for that time alone and finishes what is open at its end, on the same buyers; an agent-hour
      counts that overtime. 32 replications by the hour; the hours that promise most by the quarter-hour on 80 others,
      intervals that hold for all 27 together with 95 %."
    `);
    expect(marginalText(sampleMarginal(), options("zh")).join("\n")).toMatchInlineSnapshot(`
      "再加一个工时，放在哪个时段最值
      对“3分钟人工回复率”，这些时段多一人最值：
        时段                              每工时                   3分钟人工回复率          达标概率
        20:00–21:00，以 20:00–20:15 为最  +2.0 个百分点 (0.8–3.2)  +0.5 个百分点 (0.2–0.8)  +1.0 个百分点 (±0.0 … +2.0)
        19:00–20:00                       +1.5 个百分点 (1.2–1.8)  +1.5 个百分点 (1.2–1.8)  +3.0 个百分点 (2.0–4.0)
        21:00–22:00                       +1.5 个百分点 (1.2–1.8)  +1.5 个百分点 (1.2–1.8)  +3.0 个百分点 (2.0–4.0)
        18:00–19:00                       +1.0 个百分点 (0.7–1.3)  +1.0 个百分点 (0.7–1.3)  +2.0 个百分点 (1.0–3.0)
        22:00–23:00                       +1.0 个百分点 (0.7–1.3)  +1.0 个百分点 (0.7–1.3)  +2.0 个百分点 (1.0–3.0)
        17:00–18:00                       +0.5 个百分点 (0.2–0.8)  +0.5 个百分点 (0.2–0.8)  +1.0 个百分点 (±0.0 … +2.0)

      只来这一时段的一名客服，下班前接的做完再走，面对同一批买家；每工时已把这段加班算在内。逐小时 32 次模拟，最有希望的小时另
      用 80 次模拟逐刻钟考察，区间对全部 27 个时段同时成立的把握为 95%。"
    `);
    expect(marginalText(sampleMarginal(["front", "back"]), options("zh")).join("\n")).toContain("20:00–21:00，front，以 20:00–20:15 为最");
    // A quarter-hour that is worth a fifth of the best is not told with it: nobody is to come for it.
    const { stretches, ...told } = sampleMarginal();
    const uneven = stretches.map((stretch) => (stretch.from === "20:45" ? { ...stretch, ratePerHour: { ...stretch.ratePerHour, value: 0.004 } } : stretch));
    expect(marginalText({ ...told, stretches: uneven }, options("en")).join("\n")).toContain("20:00–20:45, most 20:00–20:15");
    const night = sampleMarginal();
    expect(marginalText({ ...night, stretches: night.stretches.slice(0, 8) }, options("en"))[1]).toBe("At no time of the day does one agent more make a difference that can be told from chance.");
  });

  it("tells the chance only where some of them surely changes it", () => {
    const { stretches, ...rest } = sampleMarginal();
    const unsure = { ...rest, stretches: stretches.map((each) => ({ ...each, pass: { ...each.pass, lower: -0.2, upper: 0.2 } })) };
    expect(marginalText(unsure, options("en")).join("\n")).not.toContain("chance to pass");
    expect(marginalText(unsure, options("en")).join("\n")).toContain("20:00–21:00, most 20:00–20:15  +2.0 points");
  });

  it("counts less time as better where the target is a measure", () => {
    expect(marginalText(sampleMarginal(["desk"], "seconds"), options("en")).join("\n")).toContain("20:00–21:00");
  });

  it("draws each stretch as long as it is, an interval only where a replication differs, and each team on one scale", () => {
    const { rows, signals } = marginalChartRows(sampleMarginal(["front", "back"]), "back", "en");
    expect(rows).toHaveLength(27);
    expect(rows[3]).toMatchObject({ perHour: 0, lower: 0, upper: 0, when: "03:00–04:00" });
    expect(rows[21]).toMatchObject({ begin: 20.25 * 3_600_000, next: 20.5 * 3_600_000, when: "20:15–20:30" });
    expect((rows[20] as { upper: number }).upper).toBeCloseTo(2 + 0.3 * 4, 9);
    expect(signals.yTo).toBeGreaterThan(3.2);
    expect(signals).toMatchObject({ fromMs: 0, toMs: 86_400_000 });
  });
});
