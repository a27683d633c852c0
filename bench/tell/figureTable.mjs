import { tableLine } from "./tableLine.mjs";

const WIDTHS = [56, 9, 10, 18, 8];

/** The figures as lines of text: title, aim, median, least and most of the rounds, met or missed. */
export function figureTable(figures, rounds) {
  const lines = figures.map((figure) => tableLine([figure.title, aim(figure), ...measured(figure)], WIDTHS));
  return [
    tableLine(["", "aim", "median", "least–most", ""], WIDTHS), ...lines, "",
    `${rounds} rounds in turn; ratios are made within a round; CPU seconds of all threads, start-up taken out by the difference of two runs`,
  ].join("\n");
}

function measured({ digits, median, least, most, met }) {
  if (median === undefined) return ["–", "", ""];
  const told = (value) => value.toFixed(digits);
  return [told(median), `${told(least)}–${told(most)}`, met === undefined ? "" : met ? "met" : "missed"];
}

function aim({ atLeast, atMost, below }) {
  if (atLeast !== undefined) return `≥ ${atLeast}`;
  if (atMost !== undefined) return `≤ ${atMost}`;
  return below === undefined ? "" : `< ${below}`;
}
