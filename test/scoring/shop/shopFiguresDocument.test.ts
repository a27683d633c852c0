import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ORDER_COLUMNS } from "../../../src/import/orders/order.ts";
import { ORDER_MAP } from "../../../src/import/orders/orderMap.ts";
import { parseScoreCard } from "../../../src/scoring/card/parseScoreCard.ts";
import { BASICS, INCENTIVES } from "../../../src/scoring/card/scoreCard.ts";
import { parsePeers } from "../../../src/scoring/compare/parsePeers.ts";
import { FIGURES } from "../../../src/scoring/shop/otherFigures.ts";

const page = readFileSync(join(import.meta.dirname, "..", "..", "..", "docs", "shop-figures.md"), "utf8");
const [peers, card] = [...page.matchAll(/```yaml\n([^]*?)```/gu)].map(([, text]) => text);

it("the page on the shop's figures names every column of orders and every figure", () => {
  const words = new Set([...page.matchAll(/`([^`]+)`/gu)].flatMap(([, code]) => code.split(/\W+/u)));
  expect([...ORDER_COLUMNS, ...FIGURES].filter((name) => !words.has(name))).toEqual([]);
});

it("knows the columns' other names as the page has them", () => {
  const rows = page.split("\n").filter((line) => /^\| `\w+`.*[\u4e00-\u9fff]/u.test(line) && line.split("|").length === 5);
  const known = Object.values(ORDER_MAP.columns).flat(2);
  const named = rows.flatMap((row) => row.split("|")[2].split(",").map((name) => name.trim()));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

it("its files are read as they stand, and the card has every item", () => {
  expect(parsePeers(peers, "peers.yaml")).toMatchObject({ inquiryConversion: { mean: 0.35, top10: 0.52 }, refundSeconds: { mean: 54_000 } });
  const read = parseScoreCard(card, "card.yaml");
  expect(Object.keys(read.items)).toEqual([...BASICS, ...INCENTIVES]);
  expect(read.agents).toEqual({ 小林: "pre-sale", 小陈: "pre-sale", 小周: "after-sale" });
});
