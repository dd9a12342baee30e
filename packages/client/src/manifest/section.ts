/**
 * Returns an entry of a section of a manifest, or `undefined` where the section or the entry is missing or `null`. A name may be
 * one that every object inherits, such as `constructor`.
 */
export function sectionEntry<Entry>(
  section: Readonly<Record<string, Entry>> | null | undefined,
  name: string,
): Entry | undefined {
  if (section === null || section === undefined || !Object.hasOwn(section, name)) return undefined;
  return section[name] ?? undefined;
}
