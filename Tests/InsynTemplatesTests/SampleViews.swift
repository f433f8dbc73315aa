import InsynTemplates

/// A page with a field of every kind.
struct PageView: TemplateView {
  var title = "Barn & unga"
  var since: String?
  var body = TrustedHTML(trusted: "<p>Text</p>")
  var aside: TrustedHTML?
  var isOpen = false
  var lead = PersonView(name: "Ada")
  var editor: PersonView?
  var people: [PersonView] = []
  var tags: [String] = []
  var marks: [TrustedHTML] = []

  static let fields: [TemplateField<PageView>] = [
    .text("title", "What the page is called", \.title),
    .optional("since", "The year it began", \.since),
    .html("body", "The page's own text", \.body),
    .html("aside", "What stands beside it", \.aside),
    .flag("is-open", "Whether it can be joined | left", \.isOpen),
    .view("lead", "Who leads it", \.lead),
    .view("editor", "Who wrote it", \.editor),
    .list("people", "Everyone in it", \.people),
    .list("tags", "Words that describe it", \.tags),
    .list("marks", "Its symbols", \.marks),
  ]
}

/// A view that holds views of its own kind.
struct PersonView: TemplateView {
  var name: String
  var nickname: String?
  var isFormer = false
  var friends: [PersonView] = []
  var home: PlaceView?

  static let fields: [TemplateField<PersonView>] = [
    .text("name", "The person's name", \.name),
    .optional("nickname", "What friends say", \.nickname),
    .flag("isFormer", "Whether the person has left", \.isFormer),
    .list("friends", "The person's friends", \.friends),
    .view("home", "Where the person lives", \.home),
  ]
}

struct PlaceView: TemplateView {
  var city: String
  var note: TrustedHTML?

  static let fields: [TemplateField<PlaceView>] = [
    .text("city", "The name of the city", \.city),
    .html("note", "A remark", \.note),
  ]
}
