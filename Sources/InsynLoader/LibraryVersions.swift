import CCMarkGFM
import CYAML

/// The versions of the system's libraries that read content, for whoever keeps what came of it.
package enum LibraryVersions {
  package static var text: String {
    "cmark-gfm \(String(cString: cmark_version_string())), "
      + "libyaml \(String(cString: yaml_get_version_string()))"
  }
}
