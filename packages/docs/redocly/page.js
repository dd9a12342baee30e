// What Redocly's page lacks for keyboards and screen readers: code and tables that scroll take the focus, and the name of
// a button contains the text that is on it.
let pending = false;

function repair() {
  pending = false;
  for (const element of document.querySelectorAll("pre:not([tabindex]), .md-table-wrapper:not([tabindex])")) {
    element.tabIndex = 0;
  }
  for (const button of document.querySelectorAll('button[aria-label^="Example"]')) {
    const label = `Example: ${button.textContent.trim()}`;
    if (button.ariaLabel !== label) button.ariaLabel = label;
  }
}

new MutationObserver(() => {
  if (!pending) requestAnimationFrame(repair);
  pending = true;
}).observe(document.documentElement, { childList: true, characterData: true, subtree: true });
