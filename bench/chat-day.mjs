// The chat day on replycast's public path (scenario file → log → two rules judged), on a C program of the same desk and on
// SimPy, taking turns in one run. CPU seconds by the shell's process accounting; the difference between two replication
// counts takes the start-up out. `npm run bench`; options: --rounds N (3).
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const peers = process.env.REPLYCAST_BENCH ?? join(root, "..", "shared", "bench");
const scratch = mkdtempSync(join(tmpdir(), "replycast-bench-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

const asked = process.argv.indexOf("--rounds");
const rounds = asked === -1 ? 3 : Number(process.argv[asked + 1]);
const programs = [replycast(), cProgram(), simpy()].filter((program) => program !== undefined);

for (let round = 0; round < rounds; round++) {
  for (const program of programs) {
    const short = run(program, program.counts[0]);
    const long = run(program, program.counts[1]);
    const days = program.counts[1] - program.counts[0];
    program.figures = long.figures;
    program.speeds.push((days * long.figures.messages.value) / (long.cpuSeconds - short.cpuSeconds) / 1e6);
  }
}
print();

function replycast() {
  const figuresOf = (text) => {
    const { rules, measures } = JSON.parse(text);
    return {
      messages: measures.buyerMessages,
      messageShare: rules["bench/messages-180s"].rate,
      consumerShare: rules["bench/consumers-180s"].rate,
      meanReply: measures.replySeconds.mean,
    };
  };
  const command = (days) => [process.execPath, join(root, "bin", "replycast.js"), "simulate", join(root, "bench", "chat-day.yaml"),
    "--json", "--quiet", "--threads", "1", "--replications", String(days)];
  return { name: "replycast", counts: [20, 420], command, figuresOf, speeds: [] };
}

function cProgram() {
  const source = join(peers, "chat-day.c");
  if (!existsSync(source)) return absent("C", `${source} is not there; REPLYCAST_BENCH=FOLDER names its folder`);
  const binary = join(scratch, "chat-day");
  const compiled = spawnSync("gcc", ["-O3", "-march=native", "-DHEAPV=0", "-DLIND=1", source, "-o", binary, "-lm"], { encoding: "utf8" });
  if (compiled.status !== 0) return absent("C", `gcc failed: ${compiled.error?.message ?? compiled.stderr}`);
  return { name: "C, one event a message", counts: [20, 820], command: (days) => [binary, String(days)], figuresOf: peerFigures, speeds: [] };
}

function simpy() {
  const source = join(peers, "chat-day-simpy.py");
  if (!existsSync(source)) return absent("SimPy", `${source} is not there; REPLYCAST_BENCH=FOLDER names its folder`);
  if (spawnSync("/usr/bin/python3", ["-c", "import simpy"]).status !== 0) return absent("SimPy", "install Debian's SimPy (python3-simpy3, on later releases python3-simpy)");
  return { name: "SimPy", counts: [2, 8], command: (days) => ["/usr/bin/python3", source, String(days)], figuresOf: peerFigures, speeds: [] };
}

function absent(name, reason) {
  console.error(`${name} is left out: ${reason}`);
  return undefined;
}

/** Lines `name value +- half-width` of the peers' output. */
function peerFigures(text) {
  const figure = (name) => {
    const [, value, half] = text.match(new RegExp(`^${name} ([\\d.]+) \\+- ([\\d.]+)`, "m")).map(Number);
    return { value, lower: value - half, upper: value + half };
  };
  return { messages: figure("msgs"), messageShare: figure("share_msg180"), consumerShare: figure("share_cons180"), meanReply: figure("mean_resp") };
}

/** One run with its user and system seconds as the shell counts them. */
function run(program, days) {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", 'TIMEFORMAT="cpu %3U %3S"; time "$@"', "bash", ...program.command(days)],
    { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program.name} failed: ${stderr}`);
  const [, user, system] = stderr.match(/cpu ([\d.]+) ([\d.]+)\s*$/).map(Number);
  return { cpuSeconds: user + system, figures: program.figuresOf(stdout) };
}

function print() {
  const limit = programs.find((program) => program.name.startsWith("C"));
  const columns = [26, 12, 8, 18, 20, 20, 16];
  const line = (cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(columns[0]) : cell.padStart(columns[index]))).join("");
  console.log(line(["chat day", "M msg/CPU s", "of C", "messages a day", "messages ≤ 180 s", "consumers ≤ 180 s", "mean reply s"]));
  for (const program of programs) {
    const speed = median(program.speeds);
    const { messages, messageShare, consumerShare, meanReply } = program.figures;
    const ratio = limit === undefined ? "" : (speed / median(limit.speeds)).toFixed(3);
    console.log(line([program.name, speed.toFixed(2), ratio, interval(messages, 0), interval(messageShare, 5), interval(consumerShare, 5), interval(meanReply, 2)]));
  }
  console.log(`${rounds} rounds in turn, medians; buyer messages per CPU second on one thread, start-up taken out; ± is half a 95% interval`);
  for (const program of programs) console.log(`  ${program.name}: ${program.counts.join(" and ")} days; ${program.speeds.map((speed) => speed.toFixed(2)).join(", ")}`);
}

function interval({ value, lower, upper }, digits) {
  return `${value.toFixed(digits)} ± ${((upper - lower) / 2).toFixed(digits)}`;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
