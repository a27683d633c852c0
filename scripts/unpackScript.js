// Runs in the page before anything else: takes the page's own style sheet and script out of their packed form and adds them. Classic, small, for every browser that can say what it lacks.
try {
  const theme = localStorage.getItem("replycast.theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  document.documentElement.removeAttribute("data-theme");
}
void (async () => {
  const packed = document.getElementById("packed-page");
  try {
    const bytes = Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0));
    const [sheet, program] = (await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).text()).split("\0");
    const style = document.createElement("style");
    style.id = "unpacked-style";
    style.textContent = sheet;
    const script = document.createElement("script");
    script.type = "module";
    script.textContent = program;
    document.head.append(style, script);
    // The page can be saved as a file of its own, which must not hold its script twice.
    script.remove();
  } catch {
    document.getElementById("old-browser").hidden = false;
  }
})();
