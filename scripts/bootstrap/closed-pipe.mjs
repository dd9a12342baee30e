// Loaded before every program of ours: a reader that goes away, as in `npm run generate | head`, ends no program. The work is
// done, the rest of the output is dropped, and the exit code is that of the work.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
}
