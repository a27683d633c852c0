import type { ExplainedDay, ExplainedLine, ExplainedMessage, RuleTerms } from "../../scoring/explain/explanation.ts";

/** Messages of a run that are plainly in time, with the replies among them. */
export interface FoldedRun {
  readonly what: "folded";
  readonly first: ExplainedLine;
  readonly last: ExplainedLine;
  /** Messages that have a clock. */
  readonly count: number;
  /** Whether other messages, without a clock of their own, are among them. */
  readonly hasOthers: boolean;
  /** Longest time to a reply. [s] */
  readonly slowestSeconds: number;
  /** Lines of the file. */
  readonly from: number;
  readonly to: number;
}

/** A day with more lines than that is shortened. */
const MOST_LINES = 14;
/** So many messages in a row are told one by one. */
const FEW_MESSAGES = 3;

/** The lines of a day; of a long one, runs of messages that are plainly in time are put together. What is late, unjudged or near its deadline always stands by itself. */
export function foldedLines({ lines }: ExplainedDay, terms: RuleTerms): readonly (ExplainedLine | FoldedRun)[] {
  if (lines.length <= MOST_LINES) return lines;
  const shown: (ExplainedLine | FoldedRun)[] = [];
  let run: ExplainedLine[] = [];
  const close = (): void => {
    shown.push(...(foldedRun(run) ?? run));
    run = [];
  };
  const plain = new Set(lines.flatMap((line) => (line.what === "message" && isPlain(line, terms) ? [line.at] : [])));
  for (const line of lines) {
    const last = run.at(-1);
    if (last !== undefined && (last.conversation !== line.conversation || last.at.slice(0, 10) !== line.at.slice(0, 10))) close();
    if (belongsToRun(line, terms, plain)) run.push(line);
    else {
      close();
      shown.push(line);
    }
  }
  close();
  return shown;
}

function belongsToRun(line: ExplainedLine, terms: RuleTerms, plain: ReadonlySet<string>): boolean {
  if (line.what === "message") return isPlain(line, terms);
  return line.what === "reply" && (line.effect === "nothing-owed" || line.effect === "bot" || (line.effect === "answers" && line.answers.every((at) => plain.has(at))));
}

/** Answered with more than a second left, or without a clock of its own. */
function isPlain(message: ExplainedMessage, { measure }: RuleTerms): boolean {
  const { standing, reply, clock } = message;
  if (standing === "no-clock") return true;
  if (reply === undefined || clock === undefined) return false;
  if (measure !== undefined) return message.addsSeconds === reply.waitedSeconds;
  return standing === "in-time" && reply.waitedSeconds + 1 < (Date.parse(`${clock.deadline}Z`) - Date.parse(`${clock.from}Z`)) / 1000;
}

/** Nothing where the run is short. */
function foldedRun(run: readonly ExplainedLine[]): [FoldedRun] | undefined {
  const messages = run.filter((line): line is ExplainedMessage => line.what === "message");
  const clocked = messages.filter(({ clock }) => clock !== undefined);
  if (clocked.length <= FEW_MESSAGES) return undefined;
  const places = run.flatMap((line) => (line.what === "listing" ? [] : [line.line]));
  return [{
    what: "folded", first: run[0], last: run[run.length - 1], count: clocked.length, hasOthers: clocked.length < messages.length,
    slowestSeconds: Math.max(...clocked.map(({ reply }) => reply?.waitedSeconds ?? 0)), from: Math.min(...places), to: Math.max(...places),
  }];
}
