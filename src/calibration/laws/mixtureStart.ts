import type { TimeCells } from "./timeCells.ts";

const STEPS = 60;
const LEAST_DEVIATION = 0.05;
/** Where the first guess divides the times: parts of like size, a few short ones, a few long ones. */
const DIVISIONS = [0.5, 0.15, 0.85] as const;

interface Normal {
  share: number;
  centre: number;
  deviation: number;
}

/**
 * Where the search for a mixture of two lognormal laws begins (parameters of `mixtureFamily`): expectation and maximisation on the logarithms, from three divisions, the best of which is
 * taken. What is censored is left out: the search has it.
 */
export function mixtureStart(cells: TimeCells): number[] {
  const logs = cells.at.map(Math.log);
  const tries = DIVISIONS.map((division) => improved(logs, cells.weight, divided(logs, cells.weight, cells.n * division)));
  const [one, other] = tries.reduce((best, each) => (each.fit > best.fit ? each : best)).parts;
  const meanOf = (part: Normal): number => part.centre + part.deviation ** 2 / 2;
  const cvOf = (part: Normal): number => Math.log(Math.expm1(part.deviation ** 2)) / 2;
  const mean = Math.log(one.share * Math.exp(meanOf(one)) + other.share * Math.exp(meanOf(other)));
  return [mean, Math.log(one.share / other.share), meanOf(other) - meanOf(one), cvOf(one), cvOf(other)];
}

function divided(logs: Float64Array, weights: Float64Array, border: number): [Normal, Normal] {
  let reached = 0;
  const isFirst = weights.map((weight) => {
    reached += weight;
    return reached - weight / 2 < border ? 1 : 0;
  });
  return [normalOf(logs, weights, isFirst), normalOf(logs, weights, isFirst.map((each) => 1 - each))];
}

function improved(logs: Float64Array, weights: Float64Array, start: [Normal, Normal]): { parts: [Normal, Normal]; fit: number } {
  let parts = start;
  let fit = -Infinity;
  const belonging = new Float64Array(logs.length);
  for (let step = 0; step < STEPS; step++) {
    fit = 0;
    for (let i = 0; i < logs.length; i++) {
      const [a, b] = [weightAt(parts[0], logs[i]), weightAt(parts[1], logs[i])];
      const sum = a + b;
      belonging[i] = sum > 0 ? a / sum : 0.5;
      fit += weights[i] * Math.log(Math.max(sum, Number.MIN_VALUE));
    }
    parts = [normalOf(logs, weights, belonging), normalOf(logs, weights, belonging.map((each) => 1 - each))];
  }
  return { parts, fit };
}

function weightAt(part: Normal, log: number): number {
  const z = (log - part.centre) / part.deviation;
  return (part.share / part.deviation) * Math.exp(-0.5 * z * z);
}

function normalOf(logs: Float64Array, weights: Float64Array, belonging: Float64Array): Normal {
  let [all, mass, sum] = [0, 1e-9, 0];
  for (let i = 0; i < logs.length; i++) {
    all += weights[i];
    mass += weights[i] * belonging[i];
    sum += weights[i] * belonging[i] * logs[i];
  }
  const centre = sum / mass;
  let squares = 0;
  for (let i = 0; i < logs.length; i++) squares += weights[i] * belonging[i] * (logs[i] - centre) ** 2;
  return { share: Math.min(0.99, Math.max(0.01, mass / all)), centre, deviation: Math.max(LEAST_DEVIATION, Math.sqrt(squares / mass)) };
}
