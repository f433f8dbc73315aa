extension String {
  /// The text as HTML, with signs that would be markup written as entities.
  var escapedForHTML: String {
    var output = ""
    for character in self {
      switch character {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      default: output.append(character)
      }
    }
    return output
  }
}
