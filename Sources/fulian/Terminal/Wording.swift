import Foundation
import Workspace

/// The language of this run, known before the arguments are parsed, since help and usage are in it too.
let runLanguage: AnswerLanguage = {
  let arguments = CommandLine.arguments
  let environment = ProcessInfo.processInfo.environment
  let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
  var name: String?
  for (position, argument) in arguments.enumerated() {
    if argument == "--lang", position + 1 < arguments.count { name = arguments[position + 1] }
    if argument.hasPrefix("--lang=") { name = String(argument.dropFirst("--lang=".count)) }
  }
  return AnswerLanguage.chosen(name, locale: locale) ?? AnswerLanguage.fallback
}()

/// One of two wordings, in the language of this run.
func words(_ chinese: String, _ english: String) -> String { runLanguage.says(chinese, english) }
