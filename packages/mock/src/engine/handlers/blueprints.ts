import type { Blueprint } from "@enapter/http-api-types";
import { fromBase64, toBase64 } from "../../core/base64.ts";
import { notFound, Refusal } from "../../core/errors.ts";
import { RawResult } from "../../core/response.ts";
import { kindFor } from "../../state/blueprints/kind-for.ts";
import { seededProfiles } from "../../state/blueprints/profiles.ts";
import { compiledView, originalView } from "../../state/blueprints/views.ts";
import { readArchive } from "../../state/manifests/archive.ts";
import { compileManifest } from "../../state/manifests/compile.ts";
import { withInlinedSchemas } from "../../state/manifests/json-schemas.ts";
import type { BlueprintRecord } from "../../state/store/records.ts";
import type { Handlers } from "./handler.ts";

export const blueprintHandlers = {
  uploadBlueprint({ body, store, manifests, now }) {
    const files = readArchive(body);
    const reading = manifests.read(files);
    if ("problems" in reading) {
      throw new Refusal(
        422,
        reading.problems.map((message) => ({ code: "INVALID_BLUEPRINT", message })),
      );
    }
    const manifest = compileManifest(withInlinedSchemas(reading.source, files));
    const blueprint: BlueprintRecord = {
      id: store.newId(),
      created_at: now.toISOString(),
      full_names: [],
      kind: kindFor(manifest),
      upload: { manifest, archive: toBase64(body) },
    };
    store.blueprints.set(blueprint.id, blueprint);
    return { blueprint: { id: blueprint.id, created_at: blueprint.created_at } };
  },
  validateBlueprint({ body, manifests }) {
    const reading = manifests.read(readArchive(body));
    return "problems" in reading ? { validation_errors: [...reading.problems] } : {};
  },
  getBlueprint: ({ path, store }) => ({ blueprint: show(store.blueprint(path.blueprint_id)) }),
  getBlueprintByName({ path, store }) {
    const { namespace, name, tag } = path;
    const blueprint = [...store.blueprints.values()].find(({ full_names }) =>
      full_names.some((full) => full.namespace === namespace && full.name === name && full.tag === tag),
    );
    if (blueprint === undefined) throw notFound("blueprint", { namespace, name, tag });
    return { blueprint: show(blueprint) };
  },
  downloadBlueprint({ path, query, store }) {
    const blueprint = store.blueprint(path.blueprint_id);
    return zip(query.view === "ORIGINAL" ? originalView(blueprint) : compiledView(blueprint));
  },
  downloadDeviceProfiles: ({ store }) => zip(profiles(store.profiles)),
  downloadDeviceProfilesLegacy: ({ store }) => zip(profiles(store.profiles)),
  uploadDeviceProfiles({ body, store }) {
    readArchive(body);
    store.profiles = toBase64(body);
    return {};
  },
} as const satisfies Handlers;

function show({ id, created_at, full_names }: BlueprintRecord): Blueprint {
  return full_names.length === 0 ? { id, created_at } : { id, created_at, full_names };
}

function profiles(uploaded: string | undefined): Uint8Array {
  return uploaded === undefined ? seededProfiles() : (fromBase64(uploaded) ?? new Uint8Array());
}

function zip(bytes: Uint8Array): RawResult {
  return new RawResult("application/zip", bytes);
}
