/** The data type of each column. */
export const dataTypes = [
  "float",
  "float",
  "float",
  "float",
  "float",
  "integer",
  "integer",
  "boolean",
  "string",
  "string_array",
] as const;

const blockRows = 20_000;
const pieceSize = 65_536;

/** A time series of many rows, in the pieces in which a connection would bring it. */
export interface Source {
  readonly rows: number;
  readonly stream: () => ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** A block of rows over and over again, in few buffers, so that the source itself takes next to no memory. */
export function makeSource(rows: number): Source {
  const encoder = new TextEncoder();
  const heading = encoder.encode(`ts,${dataTypes.map((_, index) => `telemetry=a${index} device=d`).join(",")}\n`);
  const block = encoder.encode(Array.from({ length: blockRows }, (_, index) => line(index)).join(""));
  const blocks = Math.max(1, Math.round(rows / blockRows));
  return {
    rows: blocks * blockRows,
    stream: () => {
      const total = blocks * block.length;
      const buffers = Array.from({ length: 8 }, () => new Uint8Array(heading.length + pieceSize));
      let [position, count] = [0, 0];
      return new ReadableStream(
        {
          pull(controller) {
            const buffer = buffers[count++ % buffers.length] as Uint8Array<ArrayBuffer>;
            const begin = position === 0 ? heading : heading.subarray(0, 0);
            const start = position % block.length;
            const piece = block.subarray(start, start + pieceSize);
            buffer.set(begin);
            buffer.set(piece, begin.length);
            controller.enqueue(buffer.subarray(0, begin.length + piece.length));
            position += piece.length;
            if (position >= total) controller.close();
          },
        },
        { highWaterMark: 0 },
      );
    },
  };
}

function line(index: number): string {
  const wave = Math.sin(index / 50);
  const cells = [
    1_700_000_000 + index,
    (48 + wave).toFixed(3),
    (300 * wave).toFixed(2),
    index % 7 === 0 ? "" : (20 + 5 * wave).toFixed(1),
    (wave * wave).toFixed(6),
    `${-index / 8}`,
    index % 4096,
    3_600 + index,
    index % 2 === 0,
    ["idle", "charging", '"discharging, slowly"', "fault"][index % 4],
    index % 5 === 0 ? '"[""low_water"",""over, heat""]"' : "[]",
  ];
  return `${cells.join(",")}\n`;
}
