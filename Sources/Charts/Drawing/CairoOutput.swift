import CCairo

/// Collects what cairo writes.
final class CairoOutput {
  private(set) var bytes: [UInt8] = []

  /// The closure that cairo is given, with `reference` beside it.
  static let write: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, UInt32) -> cairo_status_t = {
    reference, data, count in
    guard let reference else { return CAIRO_STATUS_WRITE_ERROR }
    Unmanaged<CairoOutput>.fromOpaque(reference).takeUnretainedValue().bytes
      .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
    return CAIRO_STATUS_SUCCESS
  }

  /// Valid as long as this lives.
  var reference: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  /// An error where cairo reports one.
  static func check(_ status: cairo_status_t) throws(ChartError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    throw .graphviz(["cairo: " + String(cString: cairo_status_to_string(status))])
  }
}
