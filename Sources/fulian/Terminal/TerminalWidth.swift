import Foundation

/// The places of a line of the terminal.
enum TerminalWidth {
  /// That of the window; where the answer goes elsewhere, `COLUMNS`, else 80.
  static var places: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    let stated = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 0
    return stated > 0 ? stated : 80
  }
}
