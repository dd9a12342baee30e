/** Makes the tables of a page reachable by keyboard, because Starlight lets wide ones scroll. */
export function focusableTables(html: string): string {
  return html.replaceAll("<table>", '<table tabindex="0">');
}
