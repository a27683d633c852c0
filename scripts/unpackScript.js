// Runs in the page before anything else: takes the page's own script out of its packed form and adds it. Classic, small, for every browser that can say what it lacks.
try {
  const theme = localStorage.getItem("replycast.theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  document.documentElement.removeAttribute("data-theme");
}
void (async () => {
  const packed = document.getElementById("packed-script");
  try {
    const bytes = Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0));
    const script = document.createElement("script");
    script.type = "module";
    script.textContent = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).text();
    document.head.append(script);
    // The page can be saved as a file of its own, which must not hold its script twice.
    script.remove();
  } catch {
    document.getElementById("old-browser").hidden = false;
  }
})();
