// Locations in the zoo that the tests edit.
import type { Path } from "../zoo.ts";

export const list: Path = ["paths", "/animals", "get"];
export const add: Path = ["paths", "/animals", "post"];
export const get: Path = ["paths", "/animals/{animal_id}", "get"];
export const stream: Path = ["paths", "/visits", "get"];
export const returned: Path = ["components", "schemas", "Animal"];
export const sent: Path = ["components", "schemas", "NewAnimal"];
export const both: Path = ["components", "schemas", "Size"];
export const inResponse = (name: string): Path => [...returned, "properties", name];
export const inBody = (name: string): Path => [...sent, "properties", name];
export const parameter = (index: number, ...rest: Path): Path => [...list, "parameters", index, ...rest];
export const pages: Path = [...list, "responses", "200"];
export const string = { type: "string" };
