/** Groups of the sidebar, in the order of a first visit. */
export const sidebar = [
  { label: "Start here", items: [{ autogenerate: { directory: "start" } }] },
  { label: "Guides", items: [{ autogenerate: { directory: "guides" } }] },
  { label: "Recipes", items: [{ autogenerate: { directory: "recipes" } }] },
  {
    label: "Reference",
    items: [
      { label: "HTTP API", link: "/reference/api/" },
      { label: "Client methods", collapsed: true, items: [{ autogenerate: { directory: "reference/client" } }] },
      { label: "Client options", link: "/reference/options/" },
      { label: "Errors", collapsed: true, items: [{ autogenerate: { directory: "reference/errors" } }] },
      { label: "Values", link: "/reference/enums/" },
      { label: "Mock", link: "/reference/mock/" },
      { label: "Downloads", link: "/reference/downloads/" },
    ],
  },
  {
    label: "Project",
    items: [
      { label: "Versions and changes", link: "/project/changes/" },
      { label: "How generation works", link: "/project/generation/" },
      { label: "Add an operation", link: "/project/add-operation/" },
      { label: "Release", link: "/project/release/" },
      { label: "Decisions", collapsed: true, items: [{ autogenerate: { directory: "project/decisions" } }] },
    ],
  },
];
