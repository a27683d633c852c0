import { useEffect, useRef, useState } from "preact/hooks";
import { answerText } from "../../report/answerText.ts";
import { fileStem } from "../../report/fileStem.ts";
import { answerPicture, isPictured } from "../../report/picture/answerPicture.ts";
import type { AnyReport } from "../../report/renderHtml.ts";
import { resultTitle } from "../../report/resultTitle.ts";
import { resultTables } from "../../report/tables/resultTables.ts";
import { joinedCsv } from "../../report/tables/tablesCsv.ts";
import { copyText } from "../frame/copyText.ts";
import { language } from "../frame/language.ts";
import { pngOfSvg } from "../frame/pngOfSvg.ts";
import { saveFile } from "../frame/saveFile.ts";
import { pageFile } from "./pageFile.ts";
import { shareWordsOf } from "./shareWordsOf.ts";

/** A menu that passes the result on: as a picture for a chat group, as this page, as text, as tables, on paper. */
export function ShareMenu({ report }: { readonly report: AnyReport }) {
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState("");
  const menu = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useClosingBeside(menu, isOpen, () => setOpen(false));
  const words = shareWordsOf(language.value);
  const run = async (action: () => Promise<string> | string): Promise<void> => {
    setOpen(false);
    opener.current?.focus();
    setTold("");
    try {
      setTold(await action());
    } catch {
      setTold(words.failed);
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    setOpen(false);
    opener.current?.focus();
  };
  const actions = actionsOf(report);
  return (
    <div class="share" ref={menu} onKeyDown={onKey}>
      <span class="told" role="status">{told}</span>
      <button type="button" class="share-opener" ref={opener} aria-expanded={isOpen} aria-controls="share-actions" onClick={() => setOpen(!isOpen)}>{words.share} <span aria-hidden="true">▾</span></button>
      <ul id="share-actions" hidden={!isOpen}>
        {actions.map(({ text, act }) => <li key={text}><button type="button" onClick={() => void run(act)}>{text}</button></li>)}
      </ul>
    </div>
  );
}

interface ShareAction {
  readonly text: string;
  /** What is told when it is done. */
  readonly act: () => Promise<string> | string;
}

function actionsOf(report: AnyReport): ShareAction[] {
  const words = shareWordsOf(language.value);
  const { result } = report;
  const stem = fileStem(resultTitle(result)) || "report";
  const save = (name: string, content: Blob): string => {
    saveFile(name, content);
    return words.saved(name);
  };
  const picture = isPictured(result) ? [{ text: words.picture, act: async () => save(`${stem}.png`, await pngOfSvg(answerPicture(result, language.value, today()), 1)) }] : [];
  return [
    ...picture,
    { text: words.page, act: () => save(`${stem}.html`, pageFile(report)) },
    { text: words.copy, act: async () => {
      await copyText(answerText(result, language.value));
      return words.copied;
    } },
    { text: words.tables, act: () => save(`${stem}.csv`, new Blob([joinedCsv(resultTables(result, language.value).map(({ table }) => table))], { type: "text/csv" })) },
    { text: words.print, act: () => {
      window.print();
      return "";
    } },
  ];
}

/** The reader's date, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** A click beside an open menu closes it. */
function useClosingBeside(menu: { readonly current: HTMLElement | null }, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPointer = (event: Event): void => {
      if (event.target instanceof Node && menu.current?.contains(event.target) !== true) close();
    };
    document.addEventListener("pointerdown", onPointer);
    return () => document.removeEventListener("pointerdown", onPointer);
  }, [isOpen]);
}
