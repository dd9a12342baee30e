import type { BinaryBody, BlueprintUploadForm } from "@enapter/http-api-types";

const blob: BinaryBody = new Blob(["PK"]);
const stream: BinaryBody = new ReadableStream<Uint8Array>();
const form: BlueprintUploadForm = { data: new File(["PK"], "blueprint.zip") };
// @ts-expect-error Text is no body of bytes.
const text: BinaryBody = "PK";

export const used: readonly unknown[] = [blob, stream, form, text];
