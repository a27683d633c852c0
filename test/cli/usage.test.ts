import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replycast, scratchFolder, SMALL_SCENARIO } from "./commandLine.ts";

const ROOT = join(import.meta.dirname, "..", "..");

describe("the command line", () => {
  it("is there as `npx replycast` in the checkout without being linked", () => {
    const { status, stdout } = spawnSync("npx", ["--no-install", "replycast", "--version"], { cwd: ROOT, encoding: "utf8", shell: process.platform === "win32" });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(status).toBe(0);
  });

  it("lists its commands in its help", async () => {
    const { status, stdout, stderr } = await replycast(["--help"]);
    for (const command of ["simulate", "compare", "staff", "score", "calibrate", "backtest", "check", "rules", "report"]) expect(stdout).toContain(`replycast ${command}`);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it("speaks Chinese in its help when asked", async () => {
    const { stdout } = await replycast(["--help", "--lang", "zh"]);
    expect(stdout).toContain("多次模拟一个场景");
  });

  it.each(["simulate", "compare", "staff", "score", "calibrate", "backtest", "check", "rules", "report"])("shows an example in the help of %s", async (command) => {
    const { status, stdout } = await replycast([command, "--help"]);
    expect(stdout).toContain(`replycast ${command} `);
    expect(stdout).toMatch(/Examples:/);
    expect(status).toBe(0);
  });

  it.each(["simulate", "calibrate", "backtest"])("gives examples of %s with files that are there, or that the example makes", async (command) => {
    const { stdout } = await replycast([command, "--help"]);
    const named = [...stdout.slice(stdout.indexOf("Examples:")).replaceAll(/\s+/gu, " ").matchAll(/(?<![\w=])(?:[\w-]+\/)*[\w-]+\.(?:csv|yaml|xlsx)\b/gu)].map(([file]) => file);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((file) => !existsSync(join(ROOT, file)) && !["shop.yaml", "sale.yaml"].includes(file))).toEqual([]);
  });

  it("tells its version", async () => {
    const { stdout } = await replycast(["--version"]);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    ["no command", []],
    ["an unknown command", ["simulat"]],
    ["an unknown option", ["simulate", "shop.yaml", "--replication", "3"]],
    ["a missing argument", ["simulate"]],
    ["an option without its value", ["simulate", "shop.yaml", "--seed"]],
    ["a number that is none", ["simulate", "shop.yaml", "--replications", "many"]],
    ["a number that is too small", ["simulate", "shop.yaml", "--threads", "0"]],
    ["a precision beyond 100%", ["simulate", "shop.yaml", "--precision", "200%"]],
    ["a language it does not speak", ["rules", "--lang", "fr"]],
    ["a log form that is none", ["simulate", "shop.yaml", "--log", "log.xlsx"]],
    ["a command that is not built", ["sweep", "plan.yaml"]],
    ["an option that is not built", ["score", "log.csv", "--by", "hour"]],
    ["a rule that nobody knows", ["rules", "pinduoduo/manual-reply-3mins"]],
    ["a log without a rule to judge it by", ["score", "log.csv"]],
  ])("ends with status 2 and one block on stderr for %s", async (_what, args) => {
    const { status, stdout, stderr } = await replycast(args);
    expect(stderr).toMatch(/^\S.*\n {2}expected {2}\S.*\n {2}mend {6}\S/);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  it.each([
    ["an unknown command", ["simulat", "shop.yaml"], "write simulate"],
    ["an unknown command that asks for help", ["plan", "--help"], "`replycast --help` lists the commands"],
    ["a promised command that asks for help", ["sweep", "--help"], "sweep is not built yet"],
    ["a language and nothing else", ["--lang", "zh"], "`replycast --help` 列出全部命令"],
    ["no threads", ["simulate", "shop.yaml", "--threads", "0"], "write --threads 1, or leave it out for all cores"],
    ["a number with a comma", ["simulate", "shop.yaml", "--replications", "1,000"], "write --replications 1000"],
    ["a percentage without its sign", ["simulate", "shop.yaml", "--precision", "5"], "write --precision 5%"],
    ["an empty seed", ["simulate", "shop.yaml", "--seed", ""], "--seed is empty"],
    ["a platform by its Chinese name", ["rules", "--platform", "拼多多"], "write pinduoduo"],
  ])("says how to mend %s", async (_what, args, words) => {
    const { status, stdout, stderr } = await replycast(args);
    expect(stderr).toContain(words);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });

  it.each([
    ["a command without its files", ["backtest", "log.csv"], "files named: 1; at least 2 must be", "写明了 1 个文件，至少需要 2 个"],
    ["an option without its value", ["simulate", "shop.yaml", "--seed"], "--seed has no value", "--seed 没有给出值"],
    ["a dash for a file", ["score", "-", "--platform", "jd"], "standard input is not read", "不从标准输入读取"],
  ])("says in plain words of both languages what is wrong with %s", async (_what, args, english, chinese) => {
    expect((await replycast(args)).stderr).toContain(english);
    expect((await replycast(["--lang", "zh", ...args])).stderr).toContain(chinese);
  });

  it("says which languages it speaks", async () => {
    const { stderr } = await replycast(["rules", "--lang", "fr"]);
    expect(stderr).toContain('an option has no such value: --lang is "fr", and may be "en", "zh"');
    expect((await replycast(["staff", "shop.yaml", "--lang=cn"])).stderr).toContain("write --lang zh for Chinese（中文写 --lang zh）");
  });

  it("says in Chinese where nothing can be written", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO, plain: "" });
    const { stderr } = await replycast(["simulate", "shop.yaml", "--replications", "1", "--out", "plain/pages", "--lang", "zh"], { cwd });
    expect(stderr).toMatch(/^plain\/pages\/\S+ {2}无法写出：应为文件夹的位置是一个文件\n {2}应为 {2}可写入的文件夹中的文件\n {2}改法 {2}\S.*\n$/u);
  });

  it("heads its faults in Chinese when asked", async () => {
    const { stderr } = await replycast(["simulat", "--lang", "zh"]);
    expect(stderr).toBe("命令行  没有 simulat 这个命令\n  应为  命令：simulate, compare, staff, score, calibrate, backtest, check, rules, report, workbench\n  改法  写成 simulate\n");
  });

  it.each([
    ["--threads", ["--threads", "0"], "≥ 1 的整数"], ["--replications", ["--replications", "1,000"], "写成 --replications 1000"], ["--precision", ["--precision", "5"], "写成 --precision 5%"],
    ["--seed", ["--seed", ""], "--seed 为空"], ["--out", ["--out", "package.json"], "package.json 是文件"], ["--log", ["--log", "log.txt"], "看不出格式"],
    ["--log-replication", ["--log-replication", "3"], "没有给出 --log"], ["--log-replication", ["--log", "a.csv", "--log-replication", "400"], "第 0 至 399 次"],
  ])("says in Chinese what is wrong with %s", async (option, args, words) => {
    const { stderr, status } = await replycast(["simulate", "shop.yaml", "--lang", "zh", ...args]);
    expect(stderr).toMatch(new RegExp(`^${option} {2}.*[\\u4e00-\\u9fff].*\\n {2}应为 {2}\\S.*\\n {2}改法 {2}\\S`, "u"));
    expect(stderr).toContain(words);
    expect(status).toBe(2);
  });

  it("says in Chinese that score needs a rule", async () => {
    expect((await replycast(["score", "log.csv", "--lang", "zh"])).stderr).toContain("没有给出规则");
  });

  it("shows by an example of --set how to write a target", async () => {
    const { stdout } = await replycast(["simulate", "--help"]);
    expect(stdout.replace(/\s+/gu, " ")).toContain("--set change one value of the scenario: PATH=VALUE, such as teams.pre-sale.cap=12 or 'targets.RULE.rate=>= 95%'");
  });

  it("tells the faults of several options at once", async () => {
    const { stderr } = await replycast(["simulate", "shop.yaml", "--replications", "x", "--threads", "y"]);
    expect(stderr).toContain("--replications is x");
    expect(stderr).toContain("--threads is y");
  });

  it("refuses a folder that cannot be made", async () => {
    const cwd = scratchFolder({ "shop.yaml": SMALL_SCENARIO, plain: "" });
    const { status, stderr } = await replycast(["simulate", "shop.yaml", "--replications", "1", "--out", "plain/pages"], { cwd });
    expect(stderr).toMatch(/^plain\/pages\/corner-shop\.html {2}it cannot be written: what should be its folder is a file\n {2}expected {2}\S.*\n {2}mend {6}\S.*\n$/u);
    expect(status).toBe(2);
  });

  it.skipIf(!existsSync("/dev/full"))("tells in one line where the disk behind the answer is full", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, "bin", "replycast.js"), "rules"], { stdio: ["ignore", full, "pipe"], encoding: "utf8" });
    closeSync(full);
    expect(stderr).toMatch(/^replycast {2}the run failed: the answer could not be written to standard output \(ENOSPC: [^\n]*\)\n$/u);
    expect(status).toBe(1);
  });

  it("names a promised option as not built yet", async () => {
    const { stderr } = await replycast(["score", "log.csv", "--metrics", "metrics.json"]);
    expect(stderr).toContain("--metrics is not built yet");
  });
});
