/// Spoils a text in ways that are the same in every run.
struct Mutation {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// SplitMix64.
  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(max(limit, 1)))
  }

  /// The text with up to four pieces cut out, doubled, or written over, perhaps cut off.
  mutating func spoil(_ text: [UInt8], with pieces: [String]) -> [UInt8] {
    var bytes = text
    for _ in 0...next(below: 4) {
      let start = next(below: bytes.count + 1)
      let end = min(bytes.count, start + next(below: 6))
      switch next(below: 4) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: next(below: bytes.count + 1))
      case 2: bytes.replaceSubrange(start..<end, with: pieces[next(below: pieces.count)].utf8)
      default: bytes.insert(contentsOf: pieces[next(below: pieces.count)].utf8, at: start)
      }
    }
    if next(below: 4) == 0 { bytes.removeSubrange(next(below: bytes.count + 1)...) }
    return bytes
  }
}
