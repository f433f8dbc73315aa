/// A page template that is ready to render views of one kind. Nothing can fail any more.
package struct Template<View: Sendable>: Sendable {
  let code: TemplateCode
  let entry: Entry
  let slotCount: Int

  /// Appends the page to a buffer, as UTF-8.
  package func render(
    _ view: View, strings: InterfaceStrings.Table, into output: inout [UInt8]
  ) {
    var renderer = Renderer(code: code, slotCount: slotCount, output: output)
    output = []
    withUnsafePointer(to: view) { view in
      withUnsafePointer(to: strings) { strings in
        renderer.slots[entry.stringsSlot] = ViewAddress(pointer: strings)
        renderer.slots[entry.viewSlot] = ViewAddress(pointer: view)
        renderer.run(program: entry.program)
      }
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
