// The engine alone: plays replications FROM to TO (not included) into message logs that nobody judges, and prints how many buyer messages they
// hold. play.mjs BUNDLE SCENARIO FROM TO auto|general [PATH=VALUE…]
import { inlineMore } from "../../dist/hosts/inlineMore.js";
import { compiled } from "./compiled.mjs";

const [bundle, scenario, from, to, path, ...settings] = process.argv.slice(2);
inlineMore();
const { playReplication } = await import(bundle);
const { model } = compiled(scenario, settings);
let messages = 0;
for (let replication = Number(from); replication < Number(to); replication++) {
  messages += playReplication(model, replication, path !== "general").messages.count;
}
console.log(messages);
