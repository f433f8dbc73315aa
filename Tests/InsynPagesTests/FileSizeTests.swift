import InsynDiagnostics
import InsynModel
import Testing

@testable import InsynPages

@Suite struct FileSizeTests {}
