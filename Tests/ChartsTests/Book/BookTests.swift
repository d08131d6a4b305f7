import OrganisationGraph
import Testing

@testable import Charts

@Suite("A book")
struct BookTests {
  @Test("pages are numbered, clean, and of the asked size")
  func pages() throws {
    let book = try SmallBook()
    let pages = book.document.pages
    #expect(pages.count > 9)
    for (index, page) in pages.enumerated() {
      #expect(PageFaults(page: page).all == [])
      if index > 0 { #expect(page.says("第\(index + 1)页，共\(pages.count)页")) }
      let figures = PageFigures(of: page)
      #expect(figures.overlaps + figures.overflowingLabels + figures.crossings == 0)
      #expect((figures.minimumTextPoints ?? 12) >= 12)
      #expect(try #require(figures.otherTextPoints) >= 8)
    }
    #expect(try SmallBook().document == book.document)
  }

  @Test("every organisation stands on a page, in full")
  func residents() throws {
    let book = try SmallBook()
    #expect(Set(book.residence.keys) == Set(book.graph.organisations.map(\.id)))
    for organisation in book.graph.organisations {
      let page = try #require(book.residence[organisation.id])
      #expect(PageFaults(page: book.document.pages[page]).names[organisation.id] == organisation.name)
    }
  }

  @Test("a township that does not fit goes on on the next page under its own head")
  func splits() throws {
    let book = try SmallBook()
    let first = try #require(book.page(of: "第二街道妇联"))
    let next = try #require(book.page(of: "区直属"))
    #expect(next - first > 1)
    for page in book.document.pages[(first + 1)..<next] {
      #expect(page.title == "第二街道妇联")
      #expect(page.boxes.contains { $0.role == .continued && $0.organisation == "t2" })
    }
  }

  @Test("the index names the page on which an organisation's box stands, and leads there")
  func index() throws {
    let book = try SmallBook()
    let start = try #require(book.page(of: "索引"))
    var found: [String: Set<Int>] = [:]
    for page in book.document.pages[start...] {
      for line in page.texts where line.alignment == .left && line.link != nil {
        let number = try #require(
          page.texts.first { $0.alignment == .right && $0.room == line.room }, "no page for \(line.string)")
        guard case .page(let target) = line.link else { continue }
        #expect(number.string == "第\(target + 1)页")
        found[line.string, default: []].insert(target)
      }
    }
    let residence = book.residence
    // Micro-homes of several communities have the same name here, as they do in life.
    for (name, organisations) in Dictionary(grouping: book.graph.organisations, by: \.name) where name.count < 9 {
      #expect(found[name] == Set(organisations.compactMap { residence[$0.id] }), "\(name)")
    }
  }

  @Test("contents and bookmarks name the first page of every chapter")
  func contents() throws {
    let book = try SmallBook()
    let pages = book.document.pages
    let bookmarks = book.document.bookmarks
    #expect(
      bookmarks.map(\.title)
        == ["组织图册", "目录", "总览", "第零街道妇联", "第一街道妇联", "第二街道妇联", "区直属", "四新组织", "索引"])
    #expect(bookmarks.map(\.page) == bookmarks.map(\.page).sorted())
    for bookmark in bookmarks {
      #expect(pages[bookmark.page].title == bookmark.title)
      if bookmark.page > 0 { #expect(pages[bookmark.page - 1].title != bookmark.title) }
    }
    let contents = pages[1]
    for bookmark in bookmarks.dropFirst(2) {
      let line = try #require(contents.texts.first { $0.string == bookmark.title && $0.link != nil })
      #expect(line.link == .page(bookmark.page))
      #expect(contents.texts.contains { $0.room == line.room && $0.string == "第\(bookmark.page + 1)页" })
    }
  }

  @Test("the badge of a second superior names the page where that stands, and leads there")
  func references() throws {
    let book = try SmallBook()
    let residence = book.residence
    for (id, word, target) in [("e0_0", "零局", "i0"), ("e1_0", "二一三社区", "c2_13")] {
      let page = book.document.pages[try #require(residence[id])]
      let number = try #require(residence[target])
      let badge = try #require(page.texts.first { $0.string == "\(word)·第\(number + 1)页" })
      #expect(badge.link == .page(number))
    }
    let legend = book.document.pages[try #require(residence["e0_0"])]
    #expect(legend.says("零局"), "the legend explains the badge without a page")
  }

  @Test("no link leads out of the book, and the overview leads to the townships")
  func links() throws {
    let book = try SmallBook()
    let pages = book.document.pages
    for link in pages.flatMap({ $0.boxes.compactMap(\.link) + $0.texts.compactMap(\.link) }) {
      switch link {
      case .page(let page): #expect(pages.indices.contains(page))
      case .organisation(let id): #expect(book.graph.position(of: id) != nil)
      }
    }
    let overview = pages[try #require(book.page(of: "总览"))]
    for township in ["t0", "t1", "t2"] {
      let box = try #require(overview.boxes.first { $0.role == .organisation && $0.organisation == township })
      #expect(box.link == .page(try #require(book.residence[township])))
    }
  }

  @Test("a book of more than a hundred pages names them all")
  func hundred() throws {
    let book = try SmallBook(
      townships: Array(repeating: 2, count: 100), microHomes: 1, minimum: 8, paper: Paper(widthMM: 210, heightMM: 148))
    let pages = book.document.pages
    #expect(pages.count > 100)
    #expect(pages[pages.count - 1].says("第\(pages.count)页，共\(pages.count)页"))
    #expect(pages.flatMap(\.texts).allSatisfy { !$0.string.contains("888") })
  }

  @Test("a sheet that cannot hold a single box at the size is refused")
  func tooSmall() throws {
    #expect(throws: ChartError.self) { try SmallBook(minimum: 60) }
  }
}
