extension Sequence<String> {
  /// The name that was most likely meant by a misspelt one: at most a third of its letters differ.
  ///
  /// Of names that are equally near, the first in alphabetical order is taken.
  package func nearest(to written: String) -> String? {
    let letters = Array(written.lowercased())
    let limit = Swift.max(1, letters.count / 3)
    return map { (name: $0, distance: editDistance(letters, Array($0.lowercased()), limit: limit)) }
      .filter { $0.distance <= limit }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?
      .name
  }
}

/// How many letters must be put in, taken out, changed, or swapped with a neighbour.
///
/// The restricted Damerau–Levenshtein distance; past `limit` the exact number does not matter.
private func editDistance(_ one: [Character], _ other: [Character], limit: Int) -> Int {
  guard abs(one.count - other.count) <= limit else { return limit + 1 }
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  for i in one.indices {
    var row = [i + 1]
    for j in other.indices {
      let change = one[i] == other[j] ? 0 : 1
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + change)
      if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    (beforeLast, last) = (last, row)
  }
  return last[other.count]
}
