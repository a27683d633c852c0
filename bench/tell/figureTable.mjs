const WIDTHS = [56, 9, 10, 18, 8];

/** The figures as lines of text: title, aim, median, least and most of the rounds, met or missed. */
export function figureTable(figures, rounds) {
  const lines = figures.map((figure) => line([figure.title, aim(figure), ...measured(figure)]));
  return [
    line(["", "aim", "median", "least–most", ""]), ...lines, "",
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

function line(cells) {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(WIDTHS[0]) : cell.padStart(WIDTHS[index]))).join("").trimEnd();
}
