/// What a person is in an organisation.
public enum PostRole: String, Choice {
  /// 主席, 副主席, 常委, 执委, 小组长, 微家长.
  case chair, viceChair, standing, executive, groupHead, microHomeHead
}

/// How a post is held.
public enum Tenure: String, Choice {
  /// 专职, 兼职, 挂职.
  case fullTime, partTime, seconded
}
