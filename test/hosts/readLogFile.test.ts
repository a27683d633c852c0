import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { readLogFile } from "../../src/hosts/readLogFile.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import { namesIn } from "../import/namesIn.ts";

const folder = mkdtempSync(join(tmpdir(), "replycast-readLogFile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = "time,consumer,sender,agent\n2026-06-18T10:00:00,张三,buyer,\n2026-06-18T10:00:30,张三,agent,客服一号\n";
/** The same in GB18030: 张三 is D5 C5 C8 FD, 客服一号 BF CD B7 FE D2 BB BA C5. */
const GB18030 = Buffer.concat([
  Buffer.from("time,consumer,sender,agent\n2026-06-18T10:00:00,"), Buffer.from("d5c5c8fd", "hex"), Buffer.from(",buyer,\n2026-06-18T10:00:30,"),
  Buffer.from("d5c5c8fd", "hex"), Buffer.from(",agent,"), Buffer.from("bfcdb7fed2bbbac5", "hex"), Buffer.from("\n"),
]);

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function read(path: string, options = {}): Promise<ReadLog> {
  const log = await readLogFile(path, { timeZone: "Asia/Shanghai", ...options });
  if (log.shape === "counters") throw new Error("no log");
  return log;
}

describe("a text file", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT)], ["UTF-8 with byte order mark", Buffer.from(`\ufeff${TEXT}`)], ["GB18030", GB18030],
    ["UTF-16, as Excel's Unicode text", Buffer.from(`\ufeff${TEXT.replaceAll(",", "\t")}`, "utf16le")], ["UTF-16, the high byte first", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
  ])("is read in %s", async (name, content) => {
    const { consumers, agents, log } = await read(written(`${name}.csv`, content));
    expect([namesIn(consumers), namesIn(agents), [...log.messages.reply]]).toEqual([["张三"], ["客服一号"], [0]]);
  });

  it("is found to be GB18030 wherever the first sign of it stands, and read from its beginning", async () => {
    const plain = "2026-06-18T09:00:00,u1,buyer,\n".repeat(200_000);
    const head = GB18030.indexOf("\n") + 1;
    const path = written("late.csv", Buffer.concat([GB18030.subarray(0, head), Buffer.from(plain), GB18030.subarray(head)]));
    const { consumers, log } = await read(path);
    expect([namesIn(consumers), log.messages.count]).toEqual([["u1", "张三"], 200_001]);
  });

  it("that was cut off within a character is read as far as it goes", async () => {
    const { agents } = await read(written("cut.csv", Buffer.from(TEXT).subarray(0, -2)));
    expect(namesIn(agents)).toEqual(["客服一\ufffd"]);
  });

  it("is read the same over the borders of its pieces", async () => {
    const rows = Array.from({ length: 150_000 }, (_, row) => `${1_781_784_000 + row},"客户 ""${row % 7}""",${row % 2 === 0 ? "buyer" : "agent"},客服`);
    const { consumers, log, lines } = await read(written("long.csv", `time,consumer,sender,agent\n${rows.join("\r\n")}\r\n`));
    expect(namesIn(consumers)).toEqual(Array.from({ length: 7 }, (_, number) => `客户 "${number}"`));
    expect([log.messages.count, log.replies.count, lines.ofReply.at(-1)]).toEqual([75_000, 75_000, 150_001]);
  });

  it("tells which share has been read, and ends when it is told to", async () => {
    const path = written("shares.csv", `time,consumer,sender\n${"2026-06-18T10:00:00,u1,buyer\n".repeat(400_000)}`);
    const shares: number[] = [];
    await read(path, { onProgress: (share: number) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const controller = new AbortController();
    const stopped = read(path, { signal: controller.signal, onProgress: () => controller.abort(new Error("enough")) });
    await expect(stopped).rejects.toThrow("enough");
  });

  it("with a quotation that never ends is refused before it fills the memory", async () => {
    const path = written("open.csv", `time,consumer,sender\n2026-06-18T10:00:00,"u1,buyer\n${"2026-06-18T10:00:00,u1,buyer\n".repeat(2_500_000)}`);
    await expect(read(path)).rejects.toThrow(InputFaults);
    await expect(read(path)).rejects.toThrow(/does not end within 64 MB/u);
  });
});
