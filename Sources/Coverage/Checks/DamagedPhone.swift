import OrganisationGraph

/// A telephone number is a mobile number of 11 digits or a landline, not what a spreadsheet made of it.
struct DamagedPhone: Check {
  let rule = "L25"

  func findings(in evidence: Evidence) -> [Finding] {
    evidence.facts.persons.compactMap { person in
      guard let phone = person.phone, !PhoneNumber.isSound(phone), !IdentityNumber.isIn(phone) else { return nil }
      return Finding(
        rule: PhoneNumber.isScientific(phone) ? "L25.scientific" : "L25.malformed", severity: .warning,
        subject: Subject(person), arguments: ["phone": PhoneNumber.masked(phone)])
    }
  }
}
