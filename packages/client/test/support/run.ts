// A process for one program text, so that what is left in it can be looked at.
await import(`data:text/javascript,${encodeURIComponent(process.env["PROGRAM"] ?? "")}`);
