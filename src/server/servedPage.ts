import { builtFile } from "../hosts/builtFile.ts";
import { readTextFile } from "../hosts/readTextFile.ts";
import { filledPage } from "../report/renderHtml.ts";
import type { WorkbenchStart } from "./protocol.ts";

/** The built page as the workbench, and the policy under which it may speak to its own server and to nobody else. */
export interface ServedPage {
  readonly html: string;
  readonly policy: string;
}

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u;

export function servedPage(start: WorkbenchStart): ServedPage {
  const page = filledPage(readTextFile(builtFile("page/report.html"), "the built page"), `${start.folder} · replycast`, start);
  const own = POLICY.exec(page)?.[1];
  if (own === undefined) throw new Error("the built page holds no content policy");
  const policy = `${own}; connect-src 'self'`;
  return { html: page.replace(POLICY, () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`), policy: `${policy}; frame-ancestors 'none'` };
}
