/// A plain covering problem as a text of numbers: a line of comment beginning with `#`; how many demands, sites and
/// covers; the women of each demand; the cost of each site; then for each site how many demands it covers, and which.
public enum CoverFile {}
