import Foundation
import InsynDiagnostics
import InsynExports
import InsynLoader
import InsynModel
import InsynTestSupport
import Testing

@Suite struct TableTests {
  private struct Directory: FigureDirectory {
    func label(of figure: Figure, in language: Language) -> Wording {
      Wording(figure.id.value.text)
    }

    func address(
      of figure: Identifier<Figure>, of owner: Identifier<FigureOwner>, in language: Language
    ) -> String? {
      "https://insyn.example/\(language)/\(owner)/#\(figure)"
    }
  }

  /// The content of the site itself, which has everything that a table can hold.
  private func content() throws -> ExportContent {
    let folder = ContentFolder(path: Fixture.project.appending(path: "content").path)
    return ExportContent(try Loader.load(folder).registry, directory: Directory())
  }

  /// A cell is of its column's type, is empty only where the column says what that means, and is
  /// one of the column's words.
  @Test(arguments: Exports.all.map(\.name))
  func cellsAreWhatTheirColumnsSay(name: String) throws {
    let content = try content()
    let table = try #require(Exports.all.first { $0.name == name })
    var rows = 0
    for owner in content.registry.owners {
      table.forEachRow(of: owner, in: content) { cells in
        rows += 1
        #expect(cells.count == table.columns.count)
        for index in cells.indices {
          let (cell, column) = (cells[index], table.columns[index])
          #expect(cell.isA(column.kind), "\(column.name)")
          #expect(cell != .empty || column.whenEmpty != nil, "\(column.name)")
          if case .code(let code) = cell, let words = column.words {
            #expect(words.contains(code), "\(column.name)")
          }
        }
      }
    }
    #expect(rows > 20)
  }

  /// There is a row for each claim, and each says what it is or why it is missing.
  @Test func figuresHaveARowForEachClaim() throws {
    let content = try content()
    for owner in content.registry.owners {
      var rows = 0
      let names = Table.figures.columns.map(\.name)
      let values = ["value", "low", "high", "date", "absence", "text_sv", "text_en"]
        .compactMap(names.firstIndex)
      Table.figures.forEachRow(of: owner, in: content) { cells in
        rows += 1
        #expect(values.contains { cells[$0] != .empty })
      }
      #expect(rows == owner.figures.reduce(0) { $0 + $1.claims.all.count })
    }
  }

  /// Whether their rows were kept when they were measured, are made again, or some of each.
  @Test(arguments: [Exports.room, 100_000, 0])
  func filesHoldWhatIsStatedOfThem(room: Int) throws {
    let content = try content()
    let files = Exports.files(of: content, room: room)
    let registry = content.registry
    #expect(files.count == 1 + registry.partnerships.count * 2 + registry.topics.count)
    for file in files {
      var bytes: [UInt8] = []
      file.write(content, into: &bytes)
      #expect(bytes.count == file.extent.bytes, "\(file.path)")
      #expect(bytes == made(file.table, of: file.owner, in: content), "\(file.path)")
    }
  }

  /// The table's rows of one partnership or topic, or of all, below their names.
  private func made(_ table: Table, of owner: FigureOwner?, in content: ExportContent) -> [UInt8] {
    var bytes: [UInt8] = []
    CSV.appendHead(of: table, to: &bytes)
    for owner in owner.map({ [$0] }) ?? content.registry.owners {
      table.forEachRow(of: owner, in: content) { CSV.append($0, to: &bytes) }
    }
    return bytes
  }

  /// What is moved, priced, in kind or unknown is never offered for adding up.
  @Test func onlyStatedSumsAreSafeToSum() throws {
    let content = try content()
    let names = Table.contributions.columns.map(\.name)
    func cell(_ name: String, _ cells: borrowing [Cell]) throws -> Cell {
      cells[try #require(names.firstIndex(of: name))]
    }
    var safe: [String] = []
    for partnership in content.registry.partnerships {
      Table.contributions.forEachRow(of: partnership.owner, in: content) { cells in
        guard (try? cell("safe_to_sum", cells)) == .flag(true),
          case .code(let id)? = try? cell("figure", cells)
        else { return }
        safe.append(id)
        #expect((try? cell("flow", cells)) == .code("contribution"))
        #expect((try? cell("per", cells)) == .empty)
        #expect((try? cell("value", cells)) != .empty)
      }
    }
    #expect(safe == ["city-autumn-2017", "own-autumn-2017"])
  }
}
