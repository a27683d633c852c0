import { describe, expect, it } from "vitest";
import { loadForecast } from "../../src/hosts/loadForecast.ts";
import { scratchFolder } from "../cli/commandLine.ts";
import { join } from "node:path";

describe("the file of an expected event", () => {
  it("brings the files that it names, looked for beside it", async () => {
    const folder = scratchFolder({
      "event.yaml": "{name: sale, from: 2026-11-11, to: 2026-11-12, orders: 100, consultsPerOrder: {log: log.csv, orders: orders.csv}, shape: {like: {log: trend.csv, from: 2025-11-11}}}",
      "log.csv": "time,consumer,sender\n2026-11-01T09:00:00,c1,buyer\n",
      "orders.csv": "order,time\no1,2026-11-01T10:00:00\n",
      "trend.csv": "日期,时段,咨询人数\n2025-11-11,00:00-01:00,6\n",
    });
    const { file, sources } = await loadForecast(join(folder, "event.yaml"));
    expect(file).toMatchObject({ name: "sale", from: "2026-11-11T00:00", to: "2026-11-12T00:00", decay: { fall: 0.83, isDefault: true } });
    expect(sources.earlier?.shape).toBe("counters");
    expect(sources.learned?.orders.orders).toHaveLength(1);
    expect(sources.learned?.log.log.conversations.count).toBe(1);
  });

  it("tells of all files that cannot be read at once", async () => {
    const folder = scratchFolder({ "event.yaml": "{name: sale, from: 2026-11-11, to: 2026-11-12, orders: 100, consultsPerOrder: {log: no.csv, orders: none.csv}, shape: {like: {log: trend.csv, from: 2025-11-11}}}" });
    await expect(loadForecast(join(folder, "event.yaml"))).rejects.toThrow(/trend\.csv[\s\S]*no\.csv[\s\S]*none\.csv/);
  });
});
