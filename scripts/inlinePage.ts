import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";

const POLICY_SLOT = "<!-- content policy -->";
/** Stands unpacked: the page's ground is light or dark from the first moment on. The colours are those of the style sheet. */
const GROUND = "@media screen{:root{background-color:#fff}:root[data-theme=dark]{background-color:#13171f}@media (prefers-color-scheme:dark){:root:not([data-theme=light]){background-color:#13171f}}}";
const UNPACKING = new URL("unpackScript.js", import.meta.url);

/**
 * Vite plugin: puts the page's style sheet and its script into the page itself, both packed (deflate, base64: half the size) behind a small script that unpacks them, and
 * allows just these, by hash, in a content policy without any network. What is left of the bundle is the one HTML file.
 */
export function inlinePage(): Plugin {
  return {
    name: "inline-page",
    enforce: "post",
    generateBundle(_options, bundle) {
      const pages = Object.values(bundle).filter((file) => file.type === "asset" && file.fileName.endsWith(".html"));
      for (const page of pages) {
        if (page.type !== "asset") continue;
        page.source = inlined(String(page.source), bundle);
      }
      for (const name of Object.keys(bundle)) if (!name.endsWith(".html")) delete bundle[name];
    },
  };
}

function inlined(page: string, bundle: Rolldown.OutputBundle): string {
  const script = chunks(bundle);
  const style = styles(bundle);
  const unpacking = readFileSync(UNPACKING, "utf8").replace(/^\s*\/\/.*\n/gmu, "").replace(/\n\s*/gu, "\n").trim();
  const packed = `<script type="text/plain" id="packed-page">${deflateSync(`${style}\0${script}`, { level: 9, memLevel: 9 }).toString("base64")}</script>\n`;
  const bare = page.replace(/<script type="module"[^>]*><\/script>\s*/, "").replace(/<link rel="stylesheet"[^>]*>\s*/, "");
  const grounded = insertBefore(bare, "</head>", `<style>${GROUND}</style>\n`);
  return insertBefore(grounded, "</body>", `${packed}<script>${unpacking}</script>\n`).split(POLICY_SLOT).join(policyTag([unpacking, script], [GROUND, style]));
}

function policyTag(scripts: readonly string[], styles: readonly string[]): string {
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map((script) => `'${sha256(script)}'`).join(" ")}`,
    `style-src ${styles.map((style) => `'${sha256(style)}'`).join(" ")}`,
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

function sha256(text: string): string {
  return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}

function chunks(bundle: Rolldown.OutputBundle): string {
  return Object.values(bundle).flatMap((file) => (file.type === "chunk" ? [file.code.trim()] : [])).join("\n");
}

function styles(bundle: Rolldown.OutputBundle): string {
  return Object.values(bundle).flatMap((file) => (file.type === "asset" && file.fileName.endsWith(".css") ? [String(file.source).trim()] : [])).join("\n");
}

function insertBefore(page: string, tag: string, text: string): string {
  const at = page.lastIndexOf(tag);
  return page.slice(0, at) + text + page.slice(at);
}
