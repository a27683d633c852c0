import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { InputFaults } from "../errors/inputFault.ts";

/** A face and its bold cut in files, and the family that they hold. */
export interface PictureFonts {
  readonly files: readonly string[];
  /** Absent where a file was named of which nothing else is known. */
  readonly family?: string;
}

interface KnownFont {
  readonly family: string;
  readonly hasChinese: boolean;
  readonly folders: readonly string[];
  /** The plain cut, then the bold one. */
  readonly names: readonly string[];
}

const NOTO_FOLDERS = ["/usr/share/fonts/opentype/noto", "/usr/share/fonts/noto-cjk", "/usr/share/fonts/google-noto-cjk", "/usr/share/fonts/truetype/noto", join(homedir(), ".local/share/fonts"), join(homedir(), ".fonts"), join(homedir(), "Library/Fonts"), "/Library/Fonts"];
const WINDOWS_FOLDERS = [join(process.env["WINDIR"] ?? "C:\\Windows", "Fonts")];
const MAC_FOLDERS = ["/System/Library/Fonts", "/System/Library/Fonts/Supplemental", "/Library/Fonts"];

/** Where systems keep a face, best first. To read all fonts of a system would take more than a second. */
const KNOWN: readonly KnownFont[] = [
  { family: "Noto Sans CJK SC", hasChinese: true, folders: NOTO_FOLDERS, names: ["NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"] },
  { family: "Noto Sans CJK SC", hasChinese: true, folders: NOTO_FOLDERS, names: ["NotoSansCJKsc-Regular.otf", "NotoSansCJKsc-Bold.otf"] },
  { family: "Noto Sans SC", hasChinese: true, folders: NOTO_FOLDERS, names: ["NotoSansSC-Regular.otf", "NotoSansSC-Bold.otf"] },
  { family: "PingFang SC", hasChinese: true, folders: MAC_FOLDERS, names: ["PingFang.ttc"] },
  { family: "Hiragino Sans GB", hasChinese: true, folders: MAC_FOLDERS, names: ["Hiragino Sans GB.ttc"] },
  { family: "Heiti SC", hasChinese: true, folders: MAC_FOLDERS, names: ["STHeiti Light.ttc", "STHeiti Medium.ttc"] },
  { family: "Microsoft YaHei", hasChinese: true, folders: WINDOWS_FOLDERS, names: ["msyh.ttc", "msyhbd.ttc"] },
  { family: "SimHei", hasChinese: true, folders: WINDOWS_FOLDERS, names: ["simhei.ttf"] },
  { family: "WenQuanYi Micro Hei", hasChinese: true, folders: ["/usr/share/fonts/truetype/wqy", "/usr/share/fonts/wqy-microhei"], names: ["wqy-microhei.ttc"] },
  { family: "Liberation Sans", hasChinese: false, folders: ["/usr/share/fonts/truetype/liberation", "/usr/share/fonts/liberation-sans", "/usr/share/fonts/liberation"], names: ["LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"] },
  { family: "Arial", hasChinese: false, folders: [...MAC_FOLDERS, ...WINDOWS_FOLDERS], names: ["Arial.ttf", "Arial Bold.ttf"] },
  { family: "Arial", hasChinese: false, folders: WINDOWS_FOLDERS, names: ["arial.ttf", "arialbd.ttf"] },
  { family: "DejaVu Sans", hasChinese: false, folders: ["/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/dejavu-sans-fonts", "/usr/share/fonts/TTF"], names: ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"] },
];

/** A face without Chinese, which is read in a hundredth of the time; undefined where there is none, or a file is named. */
export function latinFonts(named = process.env["REPLYCAST_FONT"], known: readonly KnownFont[] = KNOWN): PictureFonts | undefined {
  return named === undefined || named === "" ? firstOf(known.filter(({ hasChinese }) => !hasChinese)) : undefined;
}

/** Whether a text has Chinese characters, or punctuation of theirs. */
export function hasChineseText(text: string): boolean {
  return CHINESE.test(text);
}

function firstOf(known: readonly KnownFont[]): PictureFonts | undefined {
  for (const { family, folders, names } of known) {
    const folder = folders.find((candidate) => existsSync(join(candidate, names[0])));
    if (folder !== undefined) return { family, files: names.map((name) => join(folder, name)).filter((path) => existsSync(path)) };
  }
  return undefined;
}

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

/**
 * The fonts with which a text is drawn: the file that `REPLYCAST_FONT` names, else the first that lies where systems keep it. Of a text with Chinese it has Chinese characters.
 * @throws InputFaults where there is none, or the file that is named is not there
 */
export function pictureFonts(text: string, named = process.env["REPLYCAST_FONT"], known: readonly KnownFont[] = KNOWN): PictureFonts {
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return { files: [named] };
    throw new InputFaults([{ where: "REPLYCAST_FONT", found: `there is no file ${named}`, expected: "a font file: .ttf, .otf or .ttc", mend: "name one, or unset the variable", kind: { of: "font-file", values: { path: named } } }]);
  }
  const needsChinese = hasChineseText(text);
  const found = firstOf(known.filter(({ hasChinese }) => hasChinese || !needsChinese));
  if (found !== undefined) return found;
  throw new InputFaults([{
    where: "--format", found: `PNG needs a font${needsChinese ? " with Chinese characters" : ""}, and none was found`, expected: "a font where the system keeps it, or a file that REPLYCAST_FONT names",
    mend: "install one (Debian: apt install fonts-noto-cjk), set REPLYCAST_FONT=/path/to/font.ttc, or write --format svg, which needs none", kind: { of: "no-font", values: { chinese: needsChinese ? "yes" : "" } },
  }]);
}
