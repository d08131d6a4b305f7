import CCrypto
import Foundation

/// The SHA-256 of a content: the same bytes always give the same 64 hexadecimal digits.
public struct Fingerprint {
  private let context: OpaquePointer?

  private init() {
    context = EVP_MD_CTX_new()
    EVP_DigestInit_ex(context, EVP_sha256(), nil)
  }

  private func update(_ bytes: UnsafeRawBufferPointer) {
    EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  private func finish() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_DigestFinal_ex(context, &digest, nil)
    EVP_MD_CTX_free(context)
    return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The fingerprint of bytes in memory, in lower-case hexadecimal.
  public static func sha256(of bytes: [UInt8]) -> String {
    let fingerprint = Fingerprint()
    bytes.withUnsafeBytes(fingerprint.update)
    return fingerprint.finish()
  }

  /// The fingerprint of a file of any size, in lower-case hexadecimal.
  ///
  /// - Throws: `TableRefusal` (`unreadableFile`) if the file cannot be opened or read to its end.
  public static func sha256(ofFileAt path: String) throws(TableRefusal) -> String {
    let fingerprint = Fingerprint()
    let result = Result { () throws(TableRefusal) in
      try forEachChunk(ofFileAt: path) { fingerprint.update($0) }
    }
    let text = fingerprint.finish()
    try result.get()
    return text
  }
}
