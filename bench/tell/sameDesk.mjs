import { cProgram, simpy } from "../measure/peers.mjs";
import { tableLine } from "./tableLine.mjs";

const WIDTHS = [26, 18, 20, 20, 16];
const COMPARING = ["engine", "public", "shop", "everything"];

/**
 * What each of the programs that are compared found on the chat day, with half a 95 % interval, so that they play the same desk; and which are not
 * there. Of the benchmarks that compare with none it is empty.
 */
export async function sameDesk(benchmarks, round) {
  if (!benchmarks.some(({ name }) => COMPARING.includes(name))) return { rows: [], absent: [], text: "" };
  const withSimpy = benchmarks.some(({ name }) => name === "public");
  const peers = withSimpy ? [cProgram(), simpy()] : [cProgram()];
  const rows = [];
  if (withSimpy) rows.push({ name: "replycast", ...replycastFigures(JSON.parse((await round.publicPath()).stdout)) });
  for (const peer of peers) if (peer.absent === undefined) rows.push({ name: peer.name, ...(peer === cProgram() ? round.c() : round.simpy()).figures });
  const absent = peers.filter((peer) => peer.absent !== undefined).map(({ name, absent }) => ({ name, reason: absent }));
  return { rows, absent, text: textOf(rows, absent) };
}

function replycastFigures({ rules, measures }) {
  const figure = ({ value, lower, upper }) => ({ value, half: (upper - lower) / 2 });
  return {
    messages: figure(measures.buyerMessages),
    messageShare: figure(rules["bench/messages-180s"].rate),
    consumerShare: figure(rules["bench/consumers-180s"].rate),
    replySeconds: figure(measures.replySeconds.mean),
  };
}

function textOf(rows, absent) {
  const table = rows.map(({ name, messages, messageShare, consumerShare, replySeconds }) =>
    tableLine([name, interval(messages, 0), interval(messageShare, 5), interval(consumerShare, 5), interval(replySeconds, 2)], WIDTHS));
  const head = tableLine(["the same chat day", "messages a day", "messages ≤ 180 s", "consumers ≤ 180 s", "mean reply s"], WIDTHS);
  return ["\n", head, ...table, ...absent.map(({ name, reason }) => `${name} is left out: ${reason}`)].join("\n");
}

function interval({ value, half }, digits) {
  return `${value.toFixed(digits)} ± ${half.toFixed(digits)}`;
}
