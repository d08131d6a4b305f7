import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// What is sent back: a status, headers and bytes, made away from the connection so that it can be kept.
struct Reply: Sendable {
  var status: HTTPResponse.Status = .ok
  var type = "text/html; charset=utf-8"
  var bytes: ByteBuffer
  /// Name under which a browser saves it.
  var fileName: String?
  /// Where to go on; nil for an answer of its own.
  var location: String?
  /// Whether forms in it need the token of the one who asks.
  var hasForms = false
  /// How long a browser may keep it.
  var isLasting = false

  init(_ text: String, status: HTTPResponse.Status = .ok, type: String = "text/html; charset=utf-8") {
    (self.status, self.type) = (status, type)
    bytes = ByteBuffer(string: text)
    hasForms = type.hasPrefix("text/html") && text.contains(FormTokens.place)
  }

  init(_ data: Data, type: String, fileName: String? = nil) {
    (self.type, self.fileName) = (type, fileName)
    bytes = ByteBuffer(bytes: data)
  }

  /// Sends the browser to another address.
  static func going(to location: String) -> Reply {
    var reply = Reply("", status: .seeOther)
    reply.location = location
    return reply
  }

  /// Bytes that it takes to keep it.
  var size: Int { bytes.readableBytes + 200 }
}
