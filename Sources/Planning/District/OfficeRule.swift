/// A rule of a request, in the office's own terms.
public enum OfficeRule: Hashable, Sendable {
  /// At most so many of a kind, up to the end of a year from 0; the last year stands for the whole.
  case count(BuildKind, year: Int)
  /// At most so many staff-days up to the end of a year.
  case budget(year: Int)
  /// The community shall have a micro-home.
  case community(String)
  /// The quota of this number.
  case quota(Int)
  /// The candidate must be built.
  case must(String)
  /// The candidate is planned already and kept.
  case planned(String)
  /// A share of the women of a kind is to be reached.
  case reach
  /// Everybody is to be reached.
  case everyone
}
