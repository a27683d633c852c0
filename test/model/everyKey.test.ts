import { describe, expect, it } from "vitest";
import { formatEffective } from "../../src/scenario/formatEffective.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { BOT_ROWS } from "./everyKey/botRows.ts";
import { CONSUMER_ROWS } from "./everyKey/consumerRows.ts";
import { CONVERSATION_ROWS } from "./everyKey/conversationRows.ts";
import { DESK_ROWS } from "./everyKey/deskRows.ts";
import { valuesAt } from "./everyKey/documentKeys.ts";
import { EVENT_ROWS } from "./everyKey/eventRows.ts";
import { FRAME_ROWS } from "./everyKey/frameRows.ts";
import { DESK, type KeyRow } from "./everyKey/keyRow.ts";
import { LAW_ROWS } from "./everyKey/lawRows.ts";
import { REASONS } from "./everyKey/otherKeys.ts";
import { played } from "./everyKey/played.ts";
import { ROUTING_ROWS } from "./everyKey/routingRows.ts";
import { schemaKeys } from "./everyKey/schemaKeys.ts";
import { SHIFT_ROWS } from "./everyKey/shiftRows.ts";
import { STREAM_ROWS } from "./everyKey/streamRows.ts";
import { TEAM_ROWS } from "./everyKey/teamRows.ts";

const ROWS: readonly KeyRow[] = [
  ...FRAME_ROWS, ...STREAM_ROWS, ...CONSUMER_ROWS, ...EVENT_ROWS, ...CONVERSATION_ROWS, ...LAW_ROWS, ...BOT_ROWS, ...TEAM_ROWS, ...SHIFT_ROWS, ...ROUTING_ROWS, ...DESK_ROWS,
];

describe("a scenario with the key, beside one without it or with another value", () => {
  for (const { key, at = key, says, text = DESK, plain = text, both = [], without = [], with: settings, files, holds } of ROWS) {
    it(`${key}: ${says}`, async () => {
      const first = [...both, ...without];
      const second = [...both, ...settings];
      expect(valuesAt(text, second, at), "the second scenario has the key").not.toEqual([]);
      expect(valuesAt(text, second, at), "and the first has it not, or otherwise").not.toEqual(valuesAt(plain, first, at));
      const before = played(plain, first, files);
      await holds(before, played(text, second, files));
      await expect(Promise.resolve().then(() => holds(before, before)), "what must hold would not if the key did nothing").rejects.toThrow();
    });
  }

  it("is the same scenario when all of it is written out", () => {
    for (const { text = DESK, both = [], with: settings } of ROWS.filter(({ files }) => files === undefined)) {
      const scenario = parseScenario(text, "scenario", [...both, ...settings]);
      expect(parseScenario(formatEffective(scenario)), settings.join()).toEqual(scenario);
    }
  });

  it("teams.*.role: receives while nobody else is there only as an administrator", () => {
    const read = (role: string): unknown => parseScenario(DESK, "scenario", [`teams.boss={role: ${role}}`, "roster.boss={day: 1}", "routing.allOffline={receiver: boss}"]).teams.boss.role;
    expect(["service-admin", "admin"].map(read)).toEqual(["service-admin", "admin"]);
    for (const role of ["service", "operations"]) expect(() => read(role)).toThrow(/receiver/u);
  });
});

describe("the list of keys", () => {
  const keys = schemaKeys();
  const rows = new Set(ROWS.flatMap(({ key }) => [key, key.split("=")[0]]));

  it("has a row or a reason for every key of the format and every word of a key", () => {
    expect(keys.filter((key) => !rows.has(key) && REASONS[key] === undefined)).toEqual([]);
  });

  it("gives reasons only for keys that there are and that have no row", () => {
    expect(Object.keys(REASONS).filter((key) => rows.has(key) || !keys.includes(key))).toEqual([]);
  });
});
