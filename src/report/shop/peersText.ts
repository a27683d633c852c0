import type { AgainstPeer, PeerComparison, PeerStanding } from "../../scoring/compare/peers.ts";
import { displayWidth } from "../terminal/columns.ts";
import { alignedRows } from "./alignedRows.ts";
import { figureText, intervalText } from "./figureText.ts";
import { figureTitle } from "./figureTitle.ts";
import { sentenceLines } from "./shopTextOptions.ts";
import type { ShopTextOptions } from "./shopTextOptions.ts";
import { shopWordsOf } from "./shopWordsOf.ts";

/** Each figure of the shop beside what its peers show. Ends with a line feed. */
export function peersText({ compared, untold }: PeerComparison, options: ShopTextOptions): string {
  const { language, colors } = options;
  const words = shopWordsOf(language);
  const rows = compared.map((standing) => [
    figureTitle(standing, language), figureText(standing.own.value ?? 0, standing.unit, language), intervalText(standing.own.lower, standing.own.upper, standing.unit, language), "",
  ]);
  const heads = alignedRows(rows);
  const lines = compared.flatMap((standing, index) => [`  ${heads[index]}`, ...againstLines(standing, options)]);
  const known = untold.length === 0 ? [] : sentenceLines(words.notTold(untold.map((of) => figureTitle({ of }, language))), options).map(colors.faint);
  return `${[colors.strong(words.peers), ...lines, ...known].join("\n")}\n`;
}

function againstLines({ unit, against }: PeerStanding, { language, colors }: ShopTextOptions): string[] {
  const words = shopWordsOf(language);
  const width = Math.max(0, ...against.map(({ peer }) => displayWidth(words.peer[peer])));
  return against.map((peer) => {
    const name = words.peer[peer.peer];
    const luck = peer.isMoreThanLuck === false && peer.standing !== "equal" ? words.mayBeLuck : "";
    return `    ${name}${" ".repeat(width - displayWidth(name))}  ${figureText(peer.value, unit, language)}  ${painted(peer, colors, words.standing[peer.standing] + luck)}`;
  });
}

function painted({ standing, isMoreThanLuck }: AgainstPeer, { good, bad, faint }: ShopTextOptions["colors"], text: string): string {
  if (standing === "equal" || isMoreThanLuck !== true) return faint(text);
  return standing === "better" ? good(text) : bad(text);
}
