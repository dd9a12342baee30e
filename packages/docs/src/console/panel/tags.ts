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

  /** Puts an element in place of the button that was pressed, and the focus on it. */
  const replace = (place: HTMLElement, element: HTMLElement): void => {
    place.replaceChildren(element);
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  };

  class RunElement extends HTMLElement {
    connectedCallback(): void {
      const { sample = "" } = this.dataset;
      this.replaceChildren(button("Run", async () => replace(this, await open(sample))));
    }
  }

  class PictureElement extends HTMLElement {
    connectedCallback(): void {
      const show = async (): Promise<void> => {
        const { showPicture } = (await load("picture")) as { showPicture: ShowPicture };
        replace(this, await showPicture(SITE_ROOT));
      };
      this.replaceChildren(button("Show a mock site", show));
    }
  }

  /** Lists of links to the pages of programs, which become a choice with a button. */
  class ChooserElement extends HTMLElement {
    connectedCallback(): void {
      const select = document.createElement("select");
      for (const section of this.querySelectorAll("section")) {
        const group = document.createElement("optgroup");
        group.label = section.ariaLabel ?? "";
        for (const link of section.querySelectorAll<HTMLAnchorElement>("a[data-sample]")) {
          group.append(new Option(link.textContent ?? "", link.dataset["sample"]));
        }
        select.append(group);
      }
      const label = document.createElement("label");
      label.append("Program ", select);
      const place = document.createElement("div");
      const opener = button("Open and run", async () => {
        place.replaceChildren(await open(select.value));
        opener.disabled = false;
      });
      const bar = document.createElement("div");
      bar.className = "console-bar not-content";
      bar.append(label, opener);
      this.replaceChildren(bar, place);
    }
  }
  customElements.define("enapter-run", RunElement);
  customElements.define("enapter-samples", ChooserElement);
  customElements.define("enapter-picture", PictureElement);
}
