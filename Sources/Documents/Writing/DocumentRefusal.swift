/// A document could not be written.
public enum DocumentRefusal: Error, Sendable, Hashable {
  /// The file cannot be made there; with the system's reason.
  case unwritableFile(String)
  /// The library that packs the parts failed; with its reason.
  case unpackable(String)
}
