public import OrganisationGraph

/// By which of its two lines a unit is counted that lies in one place and is led from another (双重隶属).
public enum CountingLine: String, Choice {
  /// 属地: in the region where the unit lies.
  case territorial
  /// 隶属: in the region of the superior of the organisation that the unit hosts or is covered by; where it lies, if none.
  case subordinate
}
