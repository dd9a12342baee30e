import type { CommandExecution, Device, DeviceExpand } from "@enapter/http-api-types/models";
import { describe, expectTypeOf, test } from "vitest";
import type { EnapterClient, List } from "../src/index.ts";
import { type Client, getDevice, listDevices } from "../src/operations.ts";

declare const enapter: EnapterClient;
declare const client: Client;
declare const wanted: boolean;

/** A device that surely has these parts. */
type With<Part extends DeviceExpand> = Device & Required<Pick<Device, Part>>;

describe("the parts that a call names are in its type", () => {
  test("of a method, a function and a list", async () => {
    const device = await enapter.devices.get("rack", { expand: ["manifest", "site"], site_id: "harbour" });
    expectTypeOf(device).toEqualTypeOf<With<"manifest" | "site">>();
    expectTypeOf(device.site.name).toEqualTypeOf<string>();
    expectTypeOf(device.manifest).toEqualTypeOf<Exclude<Device["manifest"], undefined>>();
    expectTypeOf(device.connectivity).toEqualTypeOf<Device["connectivity"]>();
    expectTypeOf(await getDevice(client, "rack", { expand: ["site"] })).toEqualTypeOf<With<"site">>();
    expectTypeOf(enapter.devices.list({ expand: ["site"] })).toEqualTypeOf<List<With<"site">>>();
    for await (const item of listDevices(client, { expand: ["site"] }))
      expectTypeOf(item).toEqualTypeOf<With<"site">>();
    const [first] = (await listDevices(client, { expand: ["site"] })).items;
    expectTypeOf(first).toEqualTypeOf<With<"site"> | undefined>();
  });

  test("of an execution, also of one that is waited for", async () => {
    type WithLog = CommandExecution & Required<Pick<CommandExecution, "log">>;
    const command = { name: "set_charge_limit" };
    const executed = await enapter.commands.execute("rack", command, { expand: ["log"], throwOnFailure: true });
    expectTypeOf(executed).toEqualTypeOf<WithLog>();
    const ended = await enapter.commands.get("rack", "execution", { expand: ["log"] }).wait();
    expectTypeOf(ended).toEqualTypeOf<WithLog>();
    const { data } = await enapter.commands.get("rack", "execution", { expand: ["log"] }).withResponse();
    expectTypeOf(data.log).toEqualTypeOf<Exclude<CommandExecution["log"], undefined>>();
  });

  test("from a constant, and before names that are not known", async () => {
    const expand = ["manifest"] as const;
    expectTypeOf(await enapter.devices.get("rack", { expand })).toEqualTypeOf<With<"manifest">>();
    const options = { expand: ["manifest"] } as const;
    expectTypeOf(await enapter.devices.get("rack", options)).toEqualTypeOf<With<"manifest">>();
    const more: DeviceExpand[] = [];
    const device = await enapter.devices.get("rack", { expand: ["manifest", ...more] });
    expectTypeOf(device).toEqualTypeOf<With<"manifest">>();
  });
});

describe("a part that a call may not name is not", () => {
  test("without names, and with a list of any length", async () => {
    const some: ("manifest" | "site")[] = ["site"];
    expectTypeOf(await enapter.devices.get("rack")).toEqualTypeOf<Device>();
    expectTypeOf(await enapter.devices.get("rack", { expand: [] })).toEqualTypeOf<Device>();
    expectTypeOf(await enapter.devices.get("rack", { expand: some })).toEqualTypeOf<Device>();
    expectTypeOf(await enapter.devices.get("rack", { expand: some, site_id: "harbour" })).toEqualTypeOf<Device>();
  });

  test("where the program decides when it runs", async () => {
    const perhaps = await enapter.devices.get("rack", { expand: wanted ? ["manifest"] : undefined });
    expectTypeOf(perhaps).toEqualTypeOf<Device>();
    const spread = await enapter.devices.get("rack", { ...(wanted && { expand: ["manifest"] }) });
    expectTypeOf(spread).toEqualTypeOf<Device>();
    const either = await enapter.devices.get("rack", { expand: [wanted ? "manifest" : "site"] });
    expectTypeOf(either).toEqualTypeOf<Device>();
    const none = await enapter.devices.get("rack", { expand: wanted ? ["manifest"] : [] });
    expectTypeOf(none).toEqualTypeOf<Device | With<"manifest">>();
  });

  test("the types of a method are those of the plain call", () => {
    expectTypeOf<Awaited<ReturnType<EnapterClient["devices"]["get"]>>>().toEqualTypeOf<Device>();
  });
});

test("what is wrong is refused", () => {
  // @ts-expect-error no part has this name
  void enapter.devices.get("rack", { expand: ["manifes"] });
  // @ts-expect-error no option has this name
  void enapter.devices.get("rack", { expand: ["manifest"], sitte_id: "harbour" });
  // @ts-expect-error the device is missing
  void enapter.devices.get({ expand: ["manifest"] });
});
