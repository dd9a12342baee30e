import { expect } from "vitest";
import { addGadget, type Part } from "../describe.ts";
import type { World } from "../examine.ts";
import type { Refused, Working } from "../surprise.ts";

const gadgetFile = "schemas/Gadget.yaml";

/** Checks responses: the client returns the valid ones, the validation refuses the others. */
export function answers(valid: readonly unknown[], invalid: readonly unknown[] = []) {
  return async ({ client }: World) => {
    for (const value of valid) {
      const { enapter, fetch } = client(() => Response.json(value));
      expect(await enapter.gadgets.getGadget()).toEqual(value);
      expect((await fetch.GET("/gadgets")).data).toEqual(value);
    }
    for (const value of invalid) {
      const { enapter } = client(() => Response.json(value));
      await expect(enapter.gadgets.getGadget(), JSON.stringify(value)).rejects.toThrow(
        "does not match the API description",
      );
    }
  };
}

export function answer(name: string, gadget: Part, example: unknown, more: Partial<Working> = {}): Working {
  return { name, impact: "minor", edit: (spec) => addGadget(spec, gadget, example), ...more };
}

export const place = { name: "Quay", latitude: 1, longitude: 2 };

export function refused(
  construct: string | undefined,
  name: string,
  gadget: Part,
  says: RegExp,
  line: RegExp,
  more: Partial<Refused> = {},
): Refused {
  return {
    name,
    ...(construct === undefined ? {} : { construct }),
    says,
    line,
    file: gadgetFile,
    edit: (spec) => addGadget(spec, gadget, gadget["type"] === "array" ? [1] : {}),
    ...more,
  };
}
