import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadScenario } from "../../src/hosts/loadScenario.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import { fastPathApplies } from "../../src/model/fastPathApplies.ts";
import type { Model } from "../../src/model/model.ts";

const modelOf = (file: string, settings: readonly string[] = []): Model => {
  const { scenario } = loadScenario(join(import.meta.dirname, "..", "..", file), settings);
  return compileModel(scenario, 0);
};

describe("measured scenarios", () => {
  it("the chat day, the 618 shop and five thousand a day are foretold, newest first and everything are not", () => {
    const files = ["bench/chat-day.yaml", "scenarios/618-mid-shop.yaml", "bench/five-thousand.yaml"];
    expect(files.map((file) => fastPathApplies(modelOf(file)))).toEqual([true, true, true]);
    expect(fastPathApplies(modelOf("bench/five-thousand.yaml", ["routing.reply=newest-first"]))).toBe(false);
    expect(fastPathApplies(modelOf("bench/everything.yaml"))).toBe(false);
  });

  it("everything leaves no part of the model out", () => {
    const { streams, teams, classes, agents, attendance, bots, routing, reserve, work } = modelOf("bench/everything.yaml");
    const [bot] = bots;
    expect(streams.every(({ pageEnds, spamShare, transferShare, returnShare }) => pageEnds !== undefined && spamShare > 0 && transferShare > 0 && returnShare > 0)).toBe(true);
    expect(streams.some(({ follows }) => follows !== undefined)).toBe(true);
    expect(streams.some(({ uplifts }) => uplifts.length > 0)).toBe(true);
    expect(new Set(bot.entrances.map(({ buyerKind }) => buyerKind)).size).toBe(4);
    expect([bot.statusFirst, bot.statusBusy, bot.statusClosing, bot.smart !== undefined, bot.out.length > 0]).toEqual([true, true, true, true, true]);
    expect(classes.overflowAfterMs.some((after) => after >= 0)).toBe(true);
    expect(classes.needsRight).toContain(1);
    expect(new Set(agents.mayRefund).size).toBe(2);
    expect(new Set(agents.handleFactor).size).toBeGreaterThan(2);
    expect(teams.some(({ pickupDelay }) => pickupDelay >= 0)).toBe(true);
    expect(attendance.uncertain.some(({ noShow, lateness, shrinkage }) => noShow > 0 && lateness >= 0 && shrinkage > 0)).toBe(true);
    expect(attendance.deskDown).toHaveLength(1);
    expect([routing.sticky, routing.receiver !== undefined, reserve !== undefined, work.length]).toEqual([true, true, true, 2]);
  });

  it("everything is some five thousand conversations", () => {
    const { streams } = modelOf("bench/everything.yaml");
    const [sales, afterSale] = streams;
    const own = (at: number): number => streams[at].quarterMeans.reduce((sum, mean) => sum + mean, 0) / (1 - streams[at].returnShare);
    const followers = own(0) * (afterSale.follows?.share ?? 0);
    expect(sales.name).toBe("sales");
    const conversations = own(0) + own(1) + followers;
    expect(conversations).toBeGreaterThan(4500);
    expect(conversations).toBeLessThan(6000);
  });
});
