// One search for rosters of the file named, told from the start of the process: seconds to the first roster that passes its screening, to one from which on none
// costs more than 2 % above what is recommended, and to the answer. Prints one line of JSON.
import { highsSolver, loadScenario, threadExecutor } from "../../dist/hosts/node.js";
import { staff } from "../../dist/index.js";

const NEAR = 1.02;
const MILLISECONDS = 1000;

const { scenario, packs } = loadScenario(process.argv[2]);
const told = [];
const executor = threadExecutor({ threads: 2 });
const { cost, bound, gap, basis, feasible, search } = await staff(scenario, {
  packs, executor, solver: highsSolver(),
  onProgress: (progress) => {
    if (progress.cost !== undefined) told.push({ seconds: seconds(), cost: progress.cost });
  },
});
const finished = seconds();
const lastDear = told.findLastIndex((each) => each.cost > cost * NEAR);
console.log(JSON.stringify({ first: told.at(0)?.seconds, near: feasible ? (told[lastDear + 1]?.seconds ?? finished) : undefined, finished, cost, bound, gap, basis, feasible, rosters: search.rosters }));

/** Since the process began. */
function seconds() {
  return performance.now() / MILLISECONDS;
}
