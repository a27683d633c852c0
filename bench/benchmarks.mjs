import { calibrate } from "./benchmarks/calibrate.mjs";
import { engine } from "./benchmarks/engine.mjs";
import { everything } from "./benchmarks/everything.mjs";
import { film } from "./benchmarks/film.mjs";
import { firstAnswer } from "./benchmarks/firstAnswer.mjs";
import { firstPaint } from "./benchmarks/firstPaint.mjs";
import { growth } from "./benchmarks/growth.mjs";
import { memory } from "./benchmarks/memory.mjs";
import { mixed } from "./benchmarks/mixed.mjs";
import { patterns } from "./benchmarks/patterns.mjs";
import { publicPath } from "./benchmarks/publicPath.mjs";
import { score } from "./benchmarks/score.mjs";
import { shop } from "./benchmarks/shop.mjs";
import { staff } from "./benchmarks/staff.mjs";
import { threads } from "./benchmarks/threads.mjs";
import { whatIf } from "./benchmarks/whatIf.mjs";

/**
 * All that is measured. A benchmark has a name, its figures (each with a title and perhaps an aim: `atLeast`, `atMost`, `below`) and
 * `measure(round)`: one value a figure, undefined where what it is compared with is not there.
 */
export const benchmarks = [engine, publicPath, shop, everything, threads, growth, memory, firstAnswer, firstPaint, film, whatIf, mixed, score, calibrate, staff, patterns];
