export const sidebar = [{ label: "Start", items: [{ autogenerate: { directory: "start" } }] }];
