import { useState } from "preact/hooks";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { toldOf } from "../desk/toldOf.ts";
import { joinedLog } from "./joinedLog.ts";
import { type LogInHand, freshLog } from "./logInHand.ts";
import { logsWordsOf } from "./logsWordsOf.ts";

/** A log on its way to the workbench's temporary folder. */
export interface Sending {
  readonly name: string;
  readonly share: number;
  readonly cancel: () => void;
}

/** Takes files in as one log, and tells how far that is and what is wrong with them. */
export function useUpload(desk: Desk, onPicked: (log: LogInHand) => void) {
  const [sending, setSending] = useState<Sending>();
  const [fault, setFault] = useState("");
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    setFault("");
    const joined = await joinedLog(files.map((file) => ({ name: file.name, bytes: file })));
    if ("fault" in joined) {
      setFault(logsWordsOf(language.value)[joined.fault](joined.name));
      return;
    }
    const { name, bytes } = joined;
    const controller = new AbortController();
    const tell = (share: number): void => setSending({ name, share, cancel: () => controller.abort() });
    tell(0);
    try {
      const { upload } = await desk.server.upload(name, bytes, tell, controller.signal);
      onPicked(freshLog({ name, bytes: bytes.size, files: joined.files, source: { upload } }));
    } catch (error) {
      if (!controller.signal.aborted) setFault(toldOf(error));
    } finally {
      setSending(undefined);
    }
  };
  return { take, sending, fault };
}
