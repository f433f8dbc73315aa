/// A page template that is ready to render views of one kind. Nothing can fail any more.
package struct Template<View: Sendable>: Sendable {
  let code: TemplateCode
  let entry: Entry
  let slotCount: Int

  /// Appends the page to a buffer, as UTF-8.
  package func render(
    _ view: View, strings: InterfaceStrings.Table, into output: inout [UInt8]
  ) {
    var renderer = Renderer(
      code: code, slotCount: slotCount, strings: strings, output: output)
    output = []
    withUnsafePointer(to: view) { view in
      renderer.slots[entry.viewSlot] = ViewAddress(pointer: view)
      // A section may enter the words; of what it finds there nothing is read.
      renderer.slots[entry.stringsSlot] = ViewAddress(pointer: view)
      renderer.run(program: entry.program)
    }
    output = renderer.output
  }
}

/// Where a page's program begins, and where it looks for its view and the interface's words.
struct Entry: Sendable {
  let program: Int
  let viewSlot: Int
  let stringsSlot: Int
}
