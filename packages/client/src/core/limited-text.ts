/** The text of a body, but no more than so many bytes of it; the rest is not read. What breaks off ends early. */
export async function limitedText(response: Response, limit: number): Promise<string> {
  if (response.body === null) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (let left = limit; left > 0; ) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= value.byteLength;
    }
  } catch {
    // What came before says more than that it broke off.
  }
  await reader.cancel().catch(() => {});
  return text;
}
