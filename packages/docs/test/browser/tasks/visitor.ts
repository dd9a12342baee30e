import type { BrowserContext, Locator, Page } from "playwright-core";

/** A reader of the site, who begins at the landing page, and follows links, searches and copies code. Clicks are counted. */
export class Visitor {
  readonly tab: Page;
  #clicks = 0;

  private constructor(tab: Page) {
    this.tab = tab;
  }

  /** Opens the landing page. */
  static async at(url: string, browser: BrowserContext): Promise<Visitor> {
    await browser.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(url).origin });
    const tab = await browser.newPage();
    tab.setDefaultTimeout(15_000);
    await tab.goto(url);
    return new Visitor(tab);
  }

  /** Clicks on links or on results of the search. */
  get clicks(): number {
    return this.#clicks;
  }

  /** Clicks the first link with this name, and returns the title of the page that it leads to. */
  async follow(name: string): Promise<string> {
    return await this.#open(this.tab.getByRole("link", { name }).first());
  }

  /** Searches, and returns the first result: its link, and the titles of page and section. */
  async search(words: string): Promise<{ readonly link: Locator; readonly text: string }> {
    const box = this.tab.getByRole("textbox", { name: "Search" });
    if (!(await box.isVisible())) await this.tab.getByRole("button", { name: "Search" }).click();
    await box.fill(words);
    // Results have placeholders at first, which are no links.
    const result = this.tab
      .locator(".pagefind-ui__result")
      .filter({ has: this.tab.locator("a") })
      .first();
    await result.waitFor();
    return { link: result.locator("a").first(), text: (await result.textContent()) ?? "" };
  }

  /** Searches, clicks the first result, and returns the title of the page. */
  async find(words: string): Promise<string> {
    return await this.#open((await this.search(words)).link);
  }

  /** Copies the first block of code that contains a text, with its button. */
  async copy(text: string): Promise<string> {
    const block = this.tab.locator("main figure").filter({ hasText: text }).first();
    await block.getByRole("button", { name: "Copy to clipboard" }).click();
    await block.getByText("Copied!").waitFor();
    return await this.tab.evaluate("navigator.clipboard.readText()");
  }

  async #open(link: Locator): Promise<string> {
    const before = this.tab.url();
    await link.click();
    this.#clicks += 1;
    await this.tab.waitForURL((url) => url.href !== before);
    return (await this.tab.locator("h1").first().textContent())?.trim() ?? "";
  }

  close(): Promise<void> {
    return this.tab.close();
  }
}
