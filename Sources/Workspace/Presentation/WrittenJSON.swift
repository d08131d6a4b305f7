/// JSON that writes itself, for answers of a size at which an encoder takes seconds. To any other encoder than ours it is
/// a text that holds JSON.
struct WrittenJSON: Encodable, Sendable {
  let bytes: @Sendable () -> [UInt8]

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(String(decoding: bytes(), as: UTF8.self))
  }
}
