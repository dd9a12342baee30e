// Part of every page: makes buttons that open a console. Nothing else is loaded before one is pressed.

/** The address of the site; the build puts it in. */
declare const SITE_ROOT: string;

type OpenConsole = (root: string, sample: string) => Promise<HTMLElement>;
type ShowPicture = (root: string) => Promise<HTMLElement>;

define();

function define(): void {
  const load = (name: string): Promise<unknown> => import(`${SITE_ROOT}console/${name}.js`);
  const open = async (sample: string): Promise<HTMLElement> => {
    const { openConsole } = (await load("panel")) as { openConsole: OpenConsole };
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

  class PictureElement extends HTMLElement {
    connectedCallback(): void {
      const show = async (): Promise<void> => {
        const { showPicture } = (await load("picture")) as { showPicture: ShowPicture };
        this.replaceChildren(await showPicture(SITE_ROOT));
      };
      this.replaceChildren(button("Show a mock site", show));
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
  customElements.define("enapter-picture", PictureElement);
}
