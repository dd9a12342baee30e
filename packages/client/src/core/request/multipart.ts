import { UsageError } from "../../errors/usage-error.ts";

/** A part of a form: a text, or a file with its name. */
export type FormPart<File = Blob> = readonly [name: string, content: string | File, file?: string];

/**
 * Writes a form as `multipart/form-data`. As a blob its length is known before anything is read, and files are not copied.
 * @param BlobClass The blobs of the `fetch` that is going to send it.
 */
export function multipartOf(form: Iterable<FormPart>, BlobClass: typeof Blob = Blob): Blob {
  // Pages without TLS and React Native have no `crypto.randomUUID`.
  const boundary = `----formdata-enapter-${Math.random()}${Math.random()}`;
  const pieces: BlobPart[] = [];
  for (const [name, content, file] of form) {
    pieces.push(`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(withLineBreaks(name))}"`);
    if (typeof content === "string") {
      pieces.push("\r\n\r\n", withLineBreaks(content), "\r\n");
    } else {
      const { type, name = "blob" } = content as Partial<File>;
      pieces.push(
        `; filename="${quoted(file ?? name)}"\r\nContent-Type: ${type || "application/octet-stream"}\r\n\r\n`,
      );
      pieces.push(content, "\r\n");
    }
  }
  pieces.push(`--${boundary}--\r\n`);
  return new BlobClass(pieces, { type: `multipart/form-data; boundary=${boundary}` });
}

function withLineBreaks(text: string): string {
  return text.replace(/\r\n|\r|\n/g, "\r\n");
}

function quoted(text: string): string {
  return text.replaceAll("\r", "%0D").replaceAll("\n", "%0A").replaceAll('"', "%22");
}

/** Writes a form as a blob that the `fetch` of the runtime can send, wherever its files are from. */
export async function sendableForm(form: readonly FormPart<Blob | Uint8Array<ArrayBuffer>>[]): Promise<Blob> {
  const BlobClass = await runtimeBlob();
  const parts = form.map(async ([name, content]): Promise<FormPart> => {
    if (typeof content === "string") return [name, content];
    const { name: file = "blob" } = content as Partial<File>;
    return [name, await sendable(content, `\`${name}\``, BlobClass), file];
  });
  return multipartOf(await Promise.all(parts), BlobClass);
}

/** Gives a blob that the `fetch` of the runtime can send: its own as it is, the bytes of any other, such as one of jsdom. */
export async function sendableBlob(blob: Blob, what: string): Promise<Blob> {
  return sendable(blob, what, await runtimeBlob());
}

/** The class behind `fetch`, which is not the global `Blob` where jsdom or another library has replaced that. */
async function runtimeBlob(): Promise<typeof Blob> {
  const BlobClass = (await new Response("").blob()).constructor as typeof Blob;
  const isKnown = new Response(new BlobClass([], { type: "a/b" })).headers.get("Content-Type") === "a/b";
  // A response of Node.js makes its blob of the global class, too.
  return isKnown ? BlobClass : (nodeBlob() ?? BlobClass);
}

function nodeBlob(): typeof Blob | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: "buffer"): { Blob: typeof Blob } } };
  return process?.getBuiltinModule?.("buffer").Blob;
}

async function sendable(content: Blob | Uint8Array<ArrayBuffer>, what: string, BlobClass: typeof Blob): Promise<Blob> {
  if (content instanceof BlobClass) return content;
  try {
    if (ArrayBuffer.isView(content)) return new BlobClass([content]);
    return new BlobClass([await bytesOf(content as Blob)], { type: (content as Blob).type });
  } catch (cause) {
    throw new UsageError(`${what} is a Blob whose bytes cannot be read here. Pass a Uint8Array.`, { cause });
  }
}

function bytesOf(blob: Blob): Promise<ArrayBuffer> {
  if (typeof blob.arrayBuffer === "function") return blob.arrayBuffer();
  // The only way into a blob of older versions of jsdom.
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob);
  });
}
