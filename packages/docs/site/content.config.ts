import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";

/** The pages that `src/site` has filled. */
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
