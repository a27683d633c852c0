import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it, onTestFinished } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { InputFaults } from "../../../src/errors/inputFault.ts";
import { readOrdersFile } from "../../../src/hosts/readOrdersFile.ts";
import type { ReadOrders } from "../../../src/import/orders/order.ts";
import { dayNumber } from "../../../src/time/calendar.ts";
import { readOrders } from "./readOrders.ts";

/** A time of 2026-06-18 on the shop's clock, in milliseconds since 1970. */
function at(clock: string, date = "2026-06-18"): number {
  const [hours, minutes, seconds] = clock.split(":").map(Number);
  return (dayNumber(date) ?? 0) * 86_400_000 + ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

function faultsOf(work: () => unknown): readonly { where: string; found: string }[] {
  try {
    work();
  } catch (error) {
    if (error instanceof InputFaults) return error.faults;
    throw error;
  }
  return [];
}

const plain = (orders: ReadOrders): unknown => ({ orders: orders.orders.map((order) => ({ ...order, line: 0 })), columns: [...orders.columns], findings: orders.findings.map(({ code, count }) => [code, count]) });

describe("a file of orders", () => {
  it("tells each order with all that the columns hold", () => {
    const { orders, findings } = readOrders([
      "order,consumer,time,grouped,amount,items,agent,refundAsked,refunded,dispute,complaint,returned,rating,ratingChanged",
      "o1,u1,2026-06-18 10:00:00,2026-06-18 10:05:00,¥39.90,2,a1,2026-06-20 09:00:00,2026-06-20 21:00:00,yes,2026-06-21 08:00:00,是,4,0",
      "o2,u2,2026-06-18 11:00:00,,12,1,,,,,,,,",
    ].join("\n"));
    expect(orders).toEqual([
      {
        id: "o1", consumer: "u1", agent: "a1", placedAt: at("10:00:00"), isFinal: true, amountYuan: 39.9, items: 2, refundAskedAt: at("09:00:00", "2026-06-20"), refundedAt: at("21:00:00", "2026-06-20"),
        dispute: { is: true }, complaint: { is: true, at: at("08:00:00", "2026-06-21") }, isReturned: true, rating: 4, isRatingChanged: false, line: 2,
      },
      { id: "o2", consumer: "u2", placedAt: at("11:00:00"), isFinal: false, amountYuan: 12, items: 1, dispute: { is: false }, complaint: { is: false }, isReturned: false, isRatingChanged: false, line: 3 },
    ]);
    expect(findings).toEqual([]);
  });

  it("is known by Chinese names too, with the unit in brackets, and tells columns that it does not read", () => {
    const { orders, findings } = readOrders("订单号,买家,下单时间,成团时间,实付金额(元),件数,评价,改评,物流公司\n7,小王,2026/6/18 10:00,2026/6/18 10:05,1,3,5星,是,顺丰\n");
    expect(orders).toMatchObject([{ id: "7", consumer: "小王", placedAt: at("10:00:00"), isFinal: true, amountYuan: 1, items: 3, rating: 5, isRatingChanged: true }]);
    expect(findings).toEqual([{ code: "column-not-read", count: 1, example: "物流公司 (orders.csv:1)" }]);
  });

  it("takes every order for final where no column tells of groups, and says so", () => {
    const { orders, findings } = readOrders("consumer\ttime\nu1\t2026-06-18 10:00:00\nu1\t2026-06-18 12:00:00\n");
    expect(orders.map(({ isFinal }) => isFinal)).toEqual([true, true]);
    expect(findings).toMatchObject([{ code: "orders-all-final", count: 2 }]);
  });

  it("adds up the goods of an order that has several rows, and counts a row's very repetition once", () => {
    const { orders, findings } = readOrders([
      "order,consumer,time,grouped,amount,items,rating",
      "o1,u1,2026-06-18 10:00:00,yes,10,1,", "o1,u1,2026-06-18 10:00:00,yes,10,1,", "o1,u1,2026-06-18 10:00:00,yes,5.5,2,3", "o2,,2026-06-18 10:00:00,no,1,1,",
    ].join("\n"));
    expect(orders).toMatchObject([{ id: "o1", amountYuan: 15.5, items: 3, rating: 3, line: 2 }, { id: "o2", isFinal: false }]);
    expect(findings.map(({ code, count, line }) => [code, count, line])).toEqual([["order-row-repeated", 1, 3], ["order-in-several-rows", 1, 4], ["order-without-consumer", 1, 5]]);
  });

  it("tells of every cell that cannot be read, with its line", () => {
    const faults = faultsOf(() => readOrders("order,consumer,time,amount,items,rating,returned\no1,u1,yesterday,10,1,5,\no2,u2,2026-06-18 10:00:00,-3,many,6,perhaps\no3,u3,,1,1,1,\n"));
    expect(faults.map(({ where, found }) => [where, found])).toEqual([
      ["orders.csv:2", 'time is "yesterday"'], ["orders.csv:3", 'amount is "-3"'], ["orders.csv:3", 'items is "many"'], ["orders.csv:3", 'returned is "perhaps"'], ["orders.csv:3", 'rating is "6"'],
      ["orders.csv:4", "time is empty"],
    ]);
  });

  it("is refused where the header names neither time nor order or buyer", () => {
    expect(faultsOf(() => readOrders("when,who\n1,2\n"))).toMatchObject([{ where: "orders.csv:1", found: "the header names when, who" }]);
    expect(faultsOf(() => readOrders(""))).toMatchObject([{ where: "orders.csv", found: "there is nothing in it" }]);
  });

  it("settles which of day and month stands first from all columns of times together", () => {
    const { orders } = readOrders("order,consumer,time,grouped\no1,u1,05/06/2026 10:00,05/06/2026 10:01\no2,u2,06/06/2026 10:00,18/06/2026 10:00\n");
    expect(orders[0].placedAt).toBe(at("10:00:00", "2026-06-05"));
  });

  it("names consumers and agents by their pseudonyms", () => {
    const { orders } = readOrders("consumer,time,agent\nu1,2026-06-18 10:00:00,a1\n", { pseudonymOf: (name, kind) => `${kind}-${name.length}` });
    expect(orders).toMatchObject([{ consumer: "consumer-2", agent: "agent-2" }]);
  });
});

describe("the same orders", () => {
  const header = ["order", "consumer", "time", "grouped", "amount"];
  const rows = [["o1", "u1", "2026-06-18T10:00:00", "yes", "39.9"], ["o2", "小李", "2026-06-18T11:00:00", "", "7"]];
  const csv = [header, ...rows].map((row) => row.join(",")).join("\n");

  it.each(["orders.csv", "orders.tsv", "orders.jsonl", "orders.parquet", "orders.xlsx", "orders-gb18030.csv"])("are read alike from %s", async (name) => {
    const folder = mkdtempSync(join(tmpdir(), "replycast-orders-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, name);
    writeFileSync(path, await bytesOf(name));
    expect(plain(await readOrdersFile(path, { timeZone: "Asia/Shanghai" }))).toEqual(plain(readOrders(csv)));
  });

  async function bytesOf(name: string): Promise<string | Uint8Array> {
    if (name.endsWith(".tsv")) return [header, ...rows].map((row) => row.join("\t")).join("\n");
    if (name.endsWith(".jsonl")) return rows.map((row) => JSON.stringify(Object.fromEntries(row.map((cell, index) => [header[index], cell])))).join("\n");
    if (name.endsWith(".parquet")) {
      return new Uint8Array(parquetWriteBuffer({ columnData: header.map((column, index) => ({ name: column, data: rows.map((row) => row[index]), type: "STRING" as const })) }));
    }
    if (name.endsWith(".xlsx")) return new Uint8Array(await writeWorkbook([header, ...rows].map((row) => row.map((value) => ({ value, type: String })))).toBuffer());
    // 小李 in GB18030.
    if (name.includes("gb18030")) return Buffer.concat([Buffer.from(csv.slice(0, csv.indexOf("小李"))), Buffer.from([0xd0, 0xa1, 0xc0, 0xee]), Buffer.from(csv.slice(csv.indexOf("小李") + 2))]);
    return csv;
  }
});
