import InsynDiagnostics
import InsynTemplates

/// The templates that the sample page is made with: a layout, a page and its partials.
enum PartnershipTemplates {
  static let files: [TemplateFile] = [
    "layout": """
    <!DOCTYPE html>
    <html lang="sv">
    <head>
      <meta charset="utf-8">
      <title>{{title}} – {{t.site}}</title>
    </head>
    <body>
      <a class="skip" href="#main">{{t.skip}}</a>
      <main id="main">
        {{$main}}
        {{/main}}
      </main>
      {{>footer}}
    </body>
    </html>

    """,
    "footer": """
    <footer>
      <a href="om/">{{t.about}}</a>
      <a href="tillganglighet/">{{t.accessibility}}</a>
    </footer>

    """,
    "partnership": """
    {{<layout}}
    {{$main}}
    <h1>{{title}}</h1>
    <p>{{summary}}</p>
    <p>{{#since}}{{t.since}} {{.}}{{/since}}{{^until}}, {{t.ongoing}}{{/until}}</p>
    <h2>{{t.parties}}</h2>
    <ul>
    {{#parties}}
      {{>party}}
    {{/parties}}
    </ul>
    <h2>{{t.money}}</h2>
    <table>
    <tr><th>{{t.party}}</th><th>{{t.amount}}</th><th>{{t.period}}</th><th>{{t.source}}</th></tr>
    {{#contributions}}
      {{>contribution}}
    {{/contributions}}
    </table>
    <h2>{{t.services}}</h2>
    {{#services}}
    <h3>{{name}}</h3>
    <p>{{summary}}</p>
    <ul>
    {{#places}}
      <li>{{.}}</li>
    {{/places}}
    </ul>
    {{/services}}
    {{narrative}}
    {{/main}}
    {{/layout}}

    """,
    "party": """
    <li>
      <a href="{{address}}">{{name}}</a>
      {{#since}}<span>{{t.since}} {{.}}</span>{{/since}}
      {{#isFormer}}<em>{{t.former}}</em>{{/isFormer}}
    </li>

    """,
    "contribution": """
    <tr>
      <td>{{party}}</td>
      <td><a href="{{address}}">{{amount}}</a></td>
      <td>{{period}}</td>
      <td><a href="{{source.address}}">{{source.title}}</a></td>
    </tr>

    """,
  ].sorted { $0.key < $1.key }.map { name, text in
    TemplateFile(name: name, source: SourceFile(path: "templates/\(name).mustache", text: text))
  }
}
