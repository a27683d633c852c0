import { childRun } from "../measure/childRun.mjs";
import { engineBundles } from "../measure/engineBundles.mjs";
import { chatDay, everything, midShop, program } from "../measure/paths.mjs";

/** What the chat day costs in a process that has played the 618 shop and everything before it, judged, beside one that has not. */
export const mixed = {
  name: "mixed",
  figures: [{ key: "ratio", title: "chat day after other models, CPU per message of alone", digits: 2 }],
  async measure() {
    const { job } = await engineBundles();
    const nanoseconds = (others) => Number(childRun([process.execPath, program("mixed.mjs"), job, chatDay, ...others]).stdout);
    const alone = nanoseconds([]);
    return { ratio: nanoseconds([midShop, everything]) / alone };
  },
};
