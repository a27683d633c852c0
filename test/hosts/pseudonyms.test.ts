import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { pseudonymKey } from "../../src/hosts/pseudonymKey.ts";
import { pseudonymizer } from "../../src/hosts/pseudonyms.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";

const KEY = "correct horse battery";
const folder = mkdtempSync(join(tmpdir(), "replycast-pseudonyms-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("pseudonyms", () => {
  it("are the same for a name under a key and others under another key, for another kind and for another name", () => {
    const first = pseudonymizer(KEY);
    expect(first("张三", "consumer")).toBe(pseudonymizer(KEY)("张三", "consumer"));
    expect(first("张三", "consumer")).toMatch(/^u-[0-9a-hjkmnp-tv-z]{10}$/u);
    expect(first("张三", "agent")).toMatch(/^a-[0-9a-hjkmnp-tv-z]{10}$/u);
    expect(first("张三", "agent").slice(2)).not.toBe(first("张三", "consumer").slice(2));
    expect(first("张三", "consumer")).not.toBe(first("张三丰", "consumer"));
    expect(first("张三", "consumer")).not.toBe(pseudonymizer(`${KEY}!`)("张三", "consumer"));
  });

  it("are the first letters of an HMAC-SHA-256 in base 32", () => {
    const bits = [...createHmac("sha256", KEY).update("consumer\n张三").digest()].map((byte) => byte.toString(2).padStart(8, "0")).join("");
    const letters = Array.from({ length: 10 }, (_, index) => "0123456789abcdefghjkmnpqrstvwxyz"[Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2)]);
    expect(pseudonymizer(KEY)("张三", "consumer")).toBe(`u-${letters.join("")}`);
  });

  it("stay apart among a hundred thousand names", () => {
    const of = pseudonymizer(KEY);
    const told = new Set(Array.from({ length: 100_000 }, (_, index) => of(`u${index}`, "consumer")));
    expect(told.size).toBe(100_000);
  });

  it("get longer where two names would share one", () => {
    // Of the 2^20 pseudonyms of four letters these two names have the same, found by trying names out.
    const of = pseudonymizer(KEY, 4);
    const all = new Map<string, string>();
    let twice: readonly [string, string] | undefined;
    for (let index = 0; twice === undefined; index++) {
      const short = pseudonymizer(KEY, 4)(`u${index}`, "consumer");
      const owner = all.get(short);
      if (owner !== undefined) twice = [owner, `u${index}`];
      all.set(short, `u${index}`);
    }
    const [early, late] = twice.map((name) => of(name, "consumer"));
    expect(early).toHaveLength("u-".length + 4);
    expect(late).toHaveLength("u-".length + 6);
    expect(late.startsWith(early)).toBe(true);
    expect(of(twice[0], "consumer")).toBe(early);
    expect(of(twice[1], "consumer")).toBe(late);
  });
});

describe("the key of pseudonyms", () => {
  const faultOf = (given: string): string => {
    try {
      pseudonymKey(given);
    } catch (error) {
      if (error instanceof InputFaults) return JSON.stringify(error.faults);
      throw error;
    }
    return "";
  };

  it("is what stands in the file, or else the text itself, without blanks around it", () => {
    const file = join(folder, "shop.key");
    writeFileSync(file, `  ${KEY}\r\n`);
    expect(pseudonymKey(file)).toBe(KEY);
    expect(pseudonymKey(` ${KEY} `)).toBe(KEY);
    expect(pseudonymKey("店铺的密钥一二三")).toBe("店铺的密钥一二三");
  });

  it.each(["", "   ", "1234567", " 1234567 ", "密钥一二三四五"])("is refused where it is short (%j), and never shown", (short) => {
    expect(faultOf(short)).toMatch(/is empty|characters/u);
    if (short.trim() !== "") expect(faultOf(short)).not.toContain(short.trim());
  });

  it("is refused where a file holds too little, and where the file that is meant is not there", () => {
    writeFileSync(join(folder, "empty.key"), "\n");
    expect(faultOf(join(folder, "empty.key"))).toContain("the key in the file is empty");
    expect(faultOf(join(folder, "nowhere.key"))).toContain("there is no such file");
    expect(faultOf("shopp.key")).toContain("there is no such file");
  });
});

describe("a log read under pseudonyms", () => {
  const rows = [
    "time,consumer,conversation,sender,agent,text",
    "2026-06-18T10:00:00,张三,,buyer,,在吗",
    "2026-06-18T10:00:10,张三,会话甲,buyer,,在吗",
    "2026-06-18T10:00:20,张三,会话乙,buyer,,在吗",
    "2026-06-18T10:00:30,张三,,agent,客服一号,张三您好",
    "2026-06-18T10:01:30,李四,,buyer,,你好",
  ].join("\n");
  const source = { fileName: "log.csv", timeZone: "Asia/Shanghai" };

  it("tells no name, neither in its tables nor in a finding", () => {
    const read = readMessageLog(rows, { ...source, pseudonymOf: pseudonymizer(KEY), keepTextsOf: ["张三"] });
    const of = pseudonymizer(KEY);
    expect(read.consumers.nameOf(0)).toBe(of("张三", "consumer"));
    expect(read.agents.nameOf(0)).toBe(of("客服一号", "agent"));
    expect(read.findings.map(({ code }) => code)).toContain("conversation-unclear");
    expect(JSON.stringify(read.findings)).toContain(of("张三", "consumer"));
    expect(JSON.stringify(read.findings)).not.toMatch(/张三|李四|客服|会话/u);
    expect(read.texts?.ofMessage.size ?? 0).toBe(0);
  });

  it("finds a consumer by the name and by the pseudonym", () => {
    const read = readMessageLog(rows, { ...source, pseudonymOf: pseudonymizer(KEY) });
    expect(read.consumers.numberOf("李四")).toBe(1);
    expect(read.consumers.numberOf(pseudonymizer(KEY)("李四", "consumer"))).toBe(1);
    expect(read.consumers.numberOf("王五")).toBe(-1);
  });

  it("is the same log as without them", () => {
    const plain = readMessageLog(rows, source);
    const told = readMessageLog(rows, { ...source, pseudonymOf: pseudonymizer(KEY) });
    expect(told.log).toEqual(plain.log);
    expect(told.consumers.size).toBe(plain.consumers.size);
  });
});
