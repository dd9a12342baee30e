// Part of every page: makes buttons that open a console. Nothing else is loaded before one is pressed.

/** The address of the site; the build puts it in. */
declare const SITE_ROOT: string;

define();

function define(): void {
  const open = async (sample: string): Promise<HTMLElement> => {
    const url = `${SITE_ROOT}console/panel.js`;
    const { openConsole } = (await import(/* @vite-ignore */ url)) as typeof import("./panel.ts");
    return openConsole(SITE_ROOT, sample);
  };
  const button = (text: string, press: () => Promise<void>): HTMLButtonElement => {
    const element = document.createElement("button");
    element.type = "button";
    element.className = "console-button console-open";
    element.textContent = text;
    element.addEventListener("click", () => {
      element.disabled = true;
      press().catch((error: unknown) => {
        element.disabled = false;
        element.textContent = `${text} (failed: ${String(error)})`;
      });
    });
    return element;
  };

  class RunElement extends HTMLElement {
    connectedCallback(): void {
      const { sample = "" } = this.dataset;
      this.replaceChildren(button("Run", async () => this.replaceChildren(await open(sample))));
    }
  }

  /** A list of links to programs, each of which opens its program in a console below the list. */
  class ChooserElement extends HTMLElement {
    connectedCallback(): void {
      const place = document.createElement("div");
      this.after(place);
      for (const link of this.querySelectorAll<HTMLAnchorElement>("a[data-sample]")) {
        const press = async (): Promise<void> => {
          place.replaceChildren(await open(link.dataset["sample"] ?? ""));
          opener.disabled = false;
          place.querySelector("textarea")?.focus();
        };
        const opener = button(`Run ${link.dataset["sample"] ?? ""}`, press);
        link.before(opener, " ");
      }
    }
  }
  customElements.define("enapter-run", RunElement);
  customElements.define("enapter-samples", ChooserElement);
}
