import { describe, expect, it } from "vitest";
import { joinedLog } from "../../../src/page/workbench/logs/joinedLog.ts";

const file = (name: string, text: string) => ({ name, bytes: new Blob([text]) });

describe("files of one log", () => {
  it("are put one behind the other by name, the heading once, whether or not the last line is ended", async () => {
    const joined = await joinedLog([file("b.csv", "时间,买家\n3,c\n"), file("a.csv", "时间,买家\n1,a\n2,b")]);
    expect("bytes" in joined ? await joined.bytes.text() : joined.fault).toBe("时间,买家\n1,a\n2,b\n3,c\n");
    expect(joined).toMatchObject({ name: "a.csv", files: 2 });
  });

  it("JSON lines have no heading", async () => {
    const joined = await joinedLog([file("a.jsonl", "{}\n"), file("b.jsonl", "[]\n")]);
    expect("bytes" in joined ? await joined.bytes.text() : joined.fault).toBe("{}\n[]\n");
  });

  it("do not go together with other columns, other forms, or as workbooks", async () => {
    expect(await joinedLog([file("a.csv", "x\n1"), file("b.csv", "y\n1")])).toEqual({ fault: "notJoined", name: "b.csv" });
    expect(await joinedLog([file("a.csv", "x\n1"), file("b.tsv", "x\n1")])).toEqual({ fault: "notJoined", name: "b.tsv" });
    expect(await joinedLog([file("a.xlsx", "PK"), file("b.xlsx", "PK")])).toEqual({ fault: "notJoined", name: "b.xlsx" });
  });

  it("one file is taken as it is; a packed one and one of another form are told", async () => {
    expect(await joinedLog([file("a.xlsx", "PK")])).toMatchObject({ name: "a.xlsx", files: 1 });
    expect(await joinedLog([file("a.zip", "PK")])).toEqual({ fault: "zipped", name: "a.zip" });
    expect(await joinedLog([file("a.docx", "PK")])).toEqual({ fault: "otherForm", name: "a.docx" });
  });
});
