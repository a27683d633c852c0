import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { interruptible } from "../../src/cli/interruption.ts";
import { replycast, scratchFolder, SMALL_SCENARIO } from "./commandLine.ts";
import type { CommandEnd } from "./commandLine.ts";

const LOG = readFileSync(join(import.meta.dirname, "..", "..", "scenarios", "chat-log.csv"), "utf8");
const EVENT = "name: sale\nfrom: 2026-06-20\nto: 2026-06-21\norders: 100\n";
const PINDUODUO = ["--platform", "pinduoduo"];
const FEW = ["--replications", "5", "--threads", "1"];
const LINE = "interrupted: no file was written\n";

function folder(): string {
  return scratchFolder({ "chats.csv": LOG, "shop.yaml": SMALL_SCENARIO, "event.yaml": EVENT });
}

function interrupted(args: readonly string[], cwd: string, at: string, env: Readonly<Record<string, string>> = {}): Promise<CommandEnd> {
  return replycast(args, { cwd, env: { NODE_OPTIONS: `--require ${join(import.meta.dirname, "interruptAt.cjs")}`, INTERRUPT_AT: at, ...env } });
}

describe("Ctrl-C while a command is too busy to hear it", () => {
  // The log is read in three stretches.
  it.each([
    ["calibrate", [1, 3, 4, 5], ["calibrate", "chats.csv", ...PINDUODUO, "--forecast", "event.yaml", "--out", "learned.yaml"]],
    ["backtest", [1, 4, 5], ["backtest", "chats.csv", "shop.yaml", "--out", "pages", ...FEW]],
    ["score", [3, 4, 8], ["score", "chats.csv", ...PINDUODUO, "--what-if", "all", "--out", "pages"]],
    ["simulate", [1, 4, 5], ["simulate", "shop.yaml", "--history", "chats.csv", "--out", "pages", ...FEW]],
    ["check", [1], ["check", "shop.yaml"]],
  ])("ends %s at once in its busy stretches %j, with a line, status 130 and nothing written", async (_name, stretches, args) => {
    const cwd = folder();
    const files = readdirSync(cwd);
    for (const stretch of stretches) {
      const { status, stderr } = await interrupted(args, cwd, String(stretch));
      expect({ stretch, status, stderr }).toEqual({ stretch, status: 130, stderr: LINE });
      expect(readdirSync(cwd)).toEqual(files);
    }
  });
});

describe("Ctrl-C while a file is written", () => {
  it("waits until it is there whole, and all the others of the command", async () => {
    const cwd = folder();
    const { status, stderr } = await interrupted(["calibrate", "chats.csv", ...PINDUODUO, "--out", "learned.yaml"], cwd, "write");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(readdirSync(cwd)).toEqual(expect.arrayContaining(["learned--calibration.html", "learned--calibration.json", "learned.yaml"]));
    expect(readdirSync(cwd).filter((file) => file.endsWith(".part"))).toEqual([]);
  });
});

describe("on a terminal", () => {
  it("what told the progress makes room for the line", async () => {
    const { stderr } = await interrupted(["calibrate", "chats.csv", ...PINDUODUO, "--lang", "zh"], folder(), "4", { AS_TERMINAL: "1" });
    expect(stderr).toContain("正在读取");
    expect(stderr.endsWith("\r\u001B[2K已中断：没有写出任何文件\n")).toBe(true);
  });
});

describe("Ctrl-C that comes again", () => {
  it("at once is the same press, passed on by whoever started the command; later it ends the process", async () => {
    const exit = vi.spyOn(process, "exit").mockReturnValue(undefined as never);
    try {
      await interruptible(async ({ signal }) => {
        for (const _ of [1, 2]) process.emit("SIGINT");
        expect([signal.aborted, exit.mock.calls.length]).toEqual([true, 0]);
        await new Promise((done) => setTimeout(done, 350));
        process.emit("SIGINT");
      });
      expect(exit.mock.calls).toEqual([[130]]);
    } finally {
      exit.mockRestore();
    }
  });
});
