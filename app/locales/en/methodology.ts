export const methodology = {
  title: "Method",
  lead: "One page per indicator: what it counts, who is left out and why, how to read the interval.",
  hires: "Indicators of hires",
  sites: "Indicators of sites",
  others: "General rules",
  all: "All pages of the method",
  frenchOnly: "This page is written in French.",
};
