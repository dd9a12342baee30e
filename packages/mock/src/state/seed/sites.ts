import type { Site } from "@enapter/http-api-types";

/** The first site, that of the simulated gateway. */
export const harbour: Site = {
  id: "5b1f0c9e-7d0a-4f63-9a53-2f6f5f0b8c11",
  name: "Harbour Microgrid",
  timezone: "Europe/Lisbon",
  version: "V3",
  authorized_role: "OWNER",
  archived: false,
  location: { name: "Lisbon", latitude: 38.7223, longitude: -9.1393 },
};

/** The second site, with a device of each remaining type. */
export const testBench: Site = {
  id: "d27c6a40-91b5-4e1f-8c3d-0b7f4a6e2915",
  name: "Alpine Test Bench",
  timezone: "Europe/Zurich",
  version: "V3",
  authorized_role: "INSTALLER",
  archived: false,
  location: { name: "Davos", latitude: 46.8027, longitude: 9.836 },
};
