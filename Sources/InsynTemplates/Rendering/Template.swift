/// A page template that is ready to render views of one kind. Nothing can fail any more.
package struct Template<View: Sendable>: Sendable {
  let code: TemplateCode
  let entry: Int
  /// Where the program looks for the view and for the words of the interface.
  let viewSlot: Int
  let stringsSlot: Int
  let slotCount: Int

  /// Appends the page to a buffer, as UTF-8.
  package func render(
    _ view: View, strings: InterfaceStrings.Table, into output: inout [UInt8]
  ) {
    var renderer = Renderer(code: code, slotCount: slotCount, output: output)
    output = []
    withUnsafePointer(to: view) { view in
      withUnsafePointer(to: strings) { strings in
        renderer.slots[stringsSlot] = ViewAddress(pointer: strings)
        renderer.slots[viewSlot] = ViewAddress(pointer: view)
        renderer.run(program: entry)
      }
    }
    output = renderer.output
  }
}
