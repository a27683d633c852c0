// Measures how fast replycast is, side by side with other programs and with itself. `npm run bench`; what is measured and how: docs/speed.md.
//   --only NAME    one benchmark alone (repeatable)
//   --rounds N     how often each is measured, in turn (3)
//   --json         the figures as JSON
import { parseArgs } from "node:util";
import { benchmarks } from "./benchmarks.mjs";
import { newRound } from "./measure/round.mjs";
import { figureTable } from "./tell/figureTable.mjs";
import { gathered } from "./tell/gathered.mjs";
import { machine } from "./tell/machine.mjs";
import { sameDesk } from "./tell/sameDesk.mjs";

const { only, rounds, json } = options();
const chosen = benchmarks.filter(({ name }) => only === undefined || only.includes(name));
const measured = [];
const failures = [];
let last;

for (let number = 1; number <= rounds; number++) {
  last = newRound();
  for (const benchmark of chosen) await measure(benchmark, number);
}
if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
await tell();

/** A benchmark that fails is told at the end; the others go on. */
async function measure(benchmark, number) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[Kround ${number} of ${rounds}: ${benchmark.name}`);
  try {
    measured.push({ benchmark: benchmark.name, values: await benchmark.measure(last) });
  } catch (error) {
    failures.push({ benchmark: benchmark.name, round: number, reason: error.message });
  }
}

async function tell() {
  const figures = gathered(chosen, measured);
  const desk = failures.length > 0 ? { rows: [], absent: [], text: "" } : await sameDesk(chosen, last);
  if (json) console.log(JSON.stringify({ ...machine(), rounds, figures, sameDesk: desk.rows, absent: desk.absent, failures }, undefined, 2));
  else console.log(`${figureTable(figures, rounds)}${desk.text}`);
  for (const { benchmark, round, reason } of failures) console.error(`${benchmark}, round ${round}: ${reason}`);
  if (failures.length > 0) process.exitCode = 1;
}

function options() {
  const names = benchmarks.map(({ name }) => name);
  try {
    const { values } = parseArgs({ options: { only: { type: "string", multiple: true }, rounds: { type: "string", default: "3" }, json: { type: "boolean", default: false } } });
    const rounds = Number(values.rounds);
    if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds is ${values.rounds}; a whole number from 1 on`);
    const unknown = values.only?.find((name) => !names.includes(name));
    if (unknown !== undefined) throw new Error(`there is no benchmark ${unknown}; --only ${names.join(", ")}`);
    return { only: values.only, rounds, json: values.json };
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}
