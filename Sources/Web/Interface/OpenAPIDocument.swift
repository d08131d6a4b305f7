import Foundation
import Workspace

/// The description of the interface for programs, made from the table of verbs: OpenAPI 3.1.
enum OpenAPIDocument {
  static func data(_ language: AnswerLanguage) throws -> Data {
    let paths = Dictionary(
      VerbTable.all.map { ("/api/v1/" + $0.name, ["get": operation($0, language)] as [String: Any]) },
      uniquingKeysWith: { first, _ in first })
    let document: [String: Any] = [
      "openapi": "3.1.0",
      "info": [
        "title": language.says("妇联网络", "Fulian"), "version": "1",
        "description": language.says(
          "台账的问题，答案同“fulian 命令 --format json”。",
          "The questions of a ledger; answers as by “fulian COMMAND --format json”."),
      ],
      "paths": paths, "components": ["schemas": ["Fault": fault]],
    ]
    return try JSONSerialization.data(
      withJSONObject: document, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
  }

  private static var fault: [String: Any] {
    [
      "type": "object", "required": ["sentences"],
      "properties": ["sentences": ["type": "array", "items": ["type": "string"]]],
    ]
  }

  private static func operation(_ route: VerbRoute, _ language: AnswerLanguage) -> [String: Any] {
    var parameters = route.parameters.map { parameter($0, language) }
    if route.isDated {
      parameters.append([
        "name": "asof", "in": "query", "description": language.says("截至日期，默认今天", "The day; today, where not given"),
        "schema": ["type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"] as [String: Any],
      ])
    }
    parameters.append([
      "name": "lang", "in": "query", "description": language.says("语言", "Language"),
      "schema": ["type": "string", "enum": ["zh", "en"]] as [String: Any],
    ])
    let refused: [String: Any] = [
      "description": language.says("没有看懂或没有这个", "Not understood, or not there"),
      "content": ["application/json": ["schema": ["$ref": "#/components/schemas/Fault"]]],
    ]
    return [
      "operationId": route.name, "summary": route.title(language), "description": route.summary(language),
      "parameters": parameters,
      "responses": [
        "200": [
          "description": language.says("答案", "The answer"),
          "content": ["application/json": ["schema": ["type": ["object", "array"]] as [String: Any]]],
        ] as [String: Any],
        "400": refused, "404": refused,
      ],
    ]
  }

  private static func parameter(_ parameter: VerbParameter, _ language: AnswerLanguage) -> [String: Any] {
    var schema: [String: Any] = ["type": "string"]
    switch parameter.kind {
    case .text: break
    case .number: schema = ["type": "integer"]
    case .flag: schema = ["type": "boolean"]
    case .day: schema["pattern"] = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
    case .choice(let choices): schema["enum"] = choices.map(\.value)
    }
    return [
      "name": parameter.name, "in": "query", "required": parameter.isRequired,
      "description": parameter.words(language), "schema": schema,
    ]
  }
}
