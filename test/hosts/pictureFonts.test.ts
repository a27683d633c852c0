import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { latinFonts, pictureFonts } from "../../src/hosts/pictureFonts.ts";

describe("the fonts of a picture", () => {
  const folder = mkdtempSync(join(tmpdir(), "replycast-fonts-"));
  const known = [
    { family: "Chinese Sans", hasChinese: true, folders: [join(folder, "none"), folder], names: ["chinese.ttc", "chinese-bold.ttc"] },
    { family: "Latin Sans", hasChinese: false, folders: [folder], names: ["latin.ttf"] },
  ];

  it("are the first that lie where systems keep them, of Chinese such as have its characters", () => {
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, "latin.ttf"), "");
    expect(pictureFonts("June", undefined, known)).toEqual({ family: "Latin Sans", files: [join(folder, "latin.ttf")] });
    expect(latinFonts("", known)).toEqual({ family: "Latin Sans", files: [join(folder, "latin.ttf")] });
    expect(latinFonts("named.ttf", known)).toBeUndefined();
    expect(() => pictureFonts("六月", undefined, known)).toThrow(/PNG needs a font with Chinese characters[\s\S]*REPLYCAST_FONT[\s\S]*--format svg/u);
    writeFileSync(join(folder, "chinese.ttc"), "");
    expect(pictureFonts("六月", undefined, known)).toEqual({ family: "Chinese Sans", files: [join(folder, "chinese.ttc")] });
    expect(pictureFonts("六月", join(folder, "latin.ttf"), known)).toEqual({ files: [join(folder, "latin.ttf")] });
    expect(() => pictureFonts("June", join(folder, "gone.ttf"), known)).toThrow(/there is no file .*gone\.ttf/u);
  });
});
