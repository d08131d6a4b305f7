/// Why the network of one day is not that of another.
///
/// The same causes serve organisations, regions and units; `NetworkChange.entity` says which. A cause of one record on one
/// day is one row, so that rows can be counted.
public enum ChangeCause: String, Choice {
  /// 新建: comes into being; a planned organisation is founded when it is planned no longer.
  case founded
  /// 撤销: ends, without one that takes its place.
  case closed
  /// 合并: ends in another one, or begins as the one in which others end that day.
  case merged
  /// 会改联: a committee or group ends in a federation, becomes one, or a federation begins in this way.
  case converted
  /// 类别变更: changes its kind, tier or sort otherwise.
  case kindChanged
  /// 状态变更: dormant, suspended, active again; also planned, or a plan given up.
  case statusChanged
  /// 改隶属、迁移: another superior, region or host.
  case moved
  /// 更名: another official name.
  case renamed
  /// 换届: another term of office.
  case termRenewed
  /// 区划代码变更: another division code.
  case codeChanged
  /// 其他变更: any other of its fields.
  case detailChanged
  /// 任职变动: a post begins or ends.
  case postChanged
  /// 会改联环节变动: a conversion case reaches another stage.
  case stageMoved
  /// 覆盖变动: a cover begins or ends.
  case coverChanged
  /// 第二上级变动: a relation to a second superior begins or ends.
  case relationChanged
}
