import InsynDiagnostics
import InsynModel

struct AmountShim {
  let language: Language
  func text(_ amount: Amount) -> String {
    switch amount {
    case .stated(let q): "\(q.hedge) \(q.value) \(q.unit)"
    case .absent(let a): a.rawValue
    }
  }
}
struct DateShim {
  let language: Language
  func text(_ date: PartialDate) -> String { "\(date)" }
  func text(_ period: Period) -> String { "\(period)" }
}
extension PageContext {
  var amounts: AmountShim { AmountShim(language: language) }
  var dates: DateShim { DateShim(language: language) }
}
extension PartialDate {
  var machineReadable: String? { if case .season = precision { nil } else { "\(self)" } }
}
