/// The number that the Swedish state gives a legal person: ten digits, written `NNNNNN-NNNN`.
///
/// The last digit is a check digit by the Luhn formula (ISO/IEC 7812-1, annex B), and the third is
/// at least 2, which tells the number from a personal one.
package struct OrganisationNumber: Hashable, Sendable {
  package enum Problem: Error, Hashable, Sendable {
    case form
    case personalNumber
    case checkDigit
  }

  /// The ten digits with a hyphen before the last four.
  package let text: String

  package init(written: String) throws(Problem) {
    let bytes = Array(written.utf8)
    let digits = bytes.filter { $0 != UInt8(ascii: "-") }.map { Int($0) - 48 }
    let hyphens = bytes.indices.filter { bytes[$0] == UInt8(ascii: "-") }
    guard digits.count == 10, digits.allSatisfy((0...9).contains), hyphens.isEmpty || hyphens == [6]
    else { throw .form }
    guard digits[2] >= 2 else { throw .personalNumber }
    guard OrganisationNumber.luhnSum(digits).isMultiple(of: 10) else { throw .checkDigit }
    let plain = digits.map(String.init).joined()
    text = "\(plain.prefix(6))-\(plain.suffix(4))"
  }

  /// Every second digit is doubled, from the first of ten, and the digits of the products are added.
  private static func luhnSum(_ digits: [Int]) -> Int {
    digits.enumerated().reduce(0) { sum, digit in
      let product = digit.offset.isMultiple(of: 2) ? digit.element * 2 : digit.element
      return sum + product / 10 + product % 10
    }
  }
}
