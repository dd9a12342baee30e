import type { ListDevicesParameters } from "@enapter/http-api-types";

export const parameters: ListDevicesParameters = { expand: ["everything"] };
