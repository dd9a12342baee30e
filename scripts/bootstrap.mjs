// The one entry of every `npm run` task: checks the Node version, then hands over to ./bootstrap/main.mjs.
// This file keeps to syntax that any Node with ES modules can parse, so that an old Node gets a message instead of a
// syntax error. Everything newer lives behind the import() at the end.
import { readFileSync } from "fs";

var manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
var needed = manifest.engines.node.replace(/^>=/, "");
var found = process.versions.node;

/** Compares two versions by major and minor number. */
function isOlder(version, minimum) {
  var a = version.split(".").map(Number);
  var b = minimum.split(".").map(Number);
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}

if (isOlder(found, needed)) {
  console.error("Node " + needed + " or newer is needed, this is Node " + found + ".");
  console.error("Install a newer one from https://nodejs.org and run the command again.");
  process.exit(1);
}

import("./bootstrap/main.mjs").then(function (module) {
  return module.main(process.argv.slice(2));
});
