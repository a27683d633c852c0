import { compileModel } from "../../../src/model/compileModel.ts";
import type { Law } from "../../../src/random/law.ts";
import { type Desk, deskScenario } from "../playDesk.ts";
import { type Teams, teamsScenario } from "../twoTeams.ts";
import { playReference } from "./playReference.ts";
import type { Rows } from "./rows.ts";

/** What happened on a little day, as a person would write it down: times in seconds. */
export interface PlainDay {
  /** `conversation: start–end agent`; of a bot `conversation: end kind`. */
  readonly replies: readonly string[];
  /** `conversation: time agent`. */
  readonly assigned: readonly string[];
  /** By conversation `closed`, or `closed left` where its buyer gave up; empty while open. */
  readonly closed: readonly string[];
  readonly rows: Rows;
}

export function plainDay(desk: Desk): PlainDay {
  return told(playReference(compileModel(deskScenario(desk), 3_600_000), 0));
}

export function plainTeams(teams: Teams): PlainDay {
  return told(playReference(compileModel(teamsScenario(teams), 3_600_000), 0));
}

export function seconds(value: number): Law {
  return { constant: value };
}

function told(rows: Rows): PlainDay {
  return {
    replies: rows.replies.map((row) => (row.agent < 0
      ? `${row.conversation}: ${row.at / 1000} bot`
      : `${row.conversation}: ${row.startedAt / 1000}–${row.at / 1000} ${row.agent}`)),
    assigned: rows.assignments.map((row) => `${row.conversation}: ${row.at / 1000} ${row.agent}`),
    closed: rows.conversations.map((row) => [row.closedAt, row.leftAt].filter((at) => at >= 0).map((at) => at / 1000).join(" ")),
    rows,
  };
}
