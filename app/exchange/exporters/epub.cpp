#include "app/exchange/exporters/epub.h"

#include "app/base/clock.h"
#include "app/exchange/exporters/html.h"
#include "app/exchange/exporters/item_name.h"
#include "app/exchange/exporters/office/office_parts.h"
#include "app/exchange/exporters/office/xml_element.h"
#include "app/exchange/exporters/office/zip_file.h"
#include "app/exchange/exporters/page_words.h"
#include "app/exchange/web_pictures.h"

#include <QFile>
#include <QUuid>

#include <algorithm>

namespace toasoan {
namespace {

const QString pictureFolder = QStringLiteral("pictures/");

/// Words that the book sets by itself, in the language of its first article.
struct BookWords
{
    QString contents; ///< over the list of articles
    QString untitled; ///< in place of a headline: e-readers refuse an empty entry
};

const BookWords &bookWords(const Article &article)
{
    static const BookWords vietnamese{QStringLiteral("Mục lục"), QStringLiteral("Không có tít")};
    static const BookWords english{QStringLiteral("Contents"), QStringLiteral("No headline")};
    return article.language.startsWith(u"vi") ? vietnamese : english;
}

struct Page
{
    QString file;
    QString title;
    QString language;
    QString markup;
};

struct Book
{
    QString title;
    QString name; ///< urn:uuid:…
    QString language;
    QString modified;
    BookWords words;
    QList<Page> pages;
    QList<ZipPart> pictures; ///< named as the pages name them
};

QString shownTitle(const QString &title, const BookWords &words)
{
    const QString shown = escaped(title).simplified();
    return shown.isEmpty() ? words.untitled : shown;
}

/// The pictures that this article shows and that are at hand, where its page finds them.
ExportOptions withLocalPictures(const IssueArticle &entry)
{
    ExportOptions options = entry.options;
    options.pictures.clear();
    for (const Figure &figure : figuresWithPicture(entry.article)) {
        const PictureFile *picture = pictureFile(figure, entry.options);
        if (!picture || picture->jpeg.isEmpty())
            continue;
        const QString name = pictureFileName(lookOf(figure));
        options.pictures.insert(name, *picture);
        options.pictures[name].href = pictureFolder + name;
    }
    return options;
}

void addPictures(Book &book, const ExportOptions &options)
{
    QStringList names = options.pictures.keys();
    names.sort(); // a hash has another order in every run
    for (const QString &name : std::as_const(names)) {
        const QString path = pictureFolder + name;
        const bool known = std::any_of(book.pictures.cbegin(), book.pictures.cend(),
                                       [&path](const ZipPart &picture) { return picture.name == path; });
        if (!known)
            book.pictures.append({path, options.pictures.value(name).jpeg});
    }
}

/// Of one article: the article's own name. Of several: out of all of them, so that another issue is another book.
QString nameOf(const QString &title, const QList<IssueArticle> &articles)
{
    QString all = title;
    for (const IssueArticle &entry : articles)
        all += u'\n' + urnOf(entry.article, entry.options);
    if (articles.size() == 1)
        return urnOf(articles.first().article, articles.first().options);
    const QUuid space = QUuid::createUuidV5(QUuid(), QStringLiteral("toasoan issue"));
    return u"urn:uuid:" + QUuid::createUuidV5(space, all).toString(QUuid::WithoutBraces);
}

/// Of the newest article; a book must say something.
QString modified(const QList<IssueArticle> &articles)
{
    QString latest = QStringLiteral("1970-01-01T00:00:00Z");
    for (const IssueArticle &entry : articles)
        latest = std::max(latest, utcText(entry.options.written));
    return latest;
}

Book bookOf(const QString &title, const QList<IssueArticle> &articles)
{
    const BookWords &words = bookWords(articles.first().article);
    Book book{shownTitle(title, words),
              nameOf(title, articles),
              languageTag(articles.first().article),
              modified(articles),
              words,
              {},
              {}};
    for (const IssueArticle &entry : articles) {
        const ExportOptions options = withLocalPictures(entry);
        book.pages.append({QStringLiteral("article%1.xhtml").arg(book.pages.size() + 1),
                           shownTitle(entry.article.headline, words), languageTag(entry.article),
                           articleMarkup(entry.article, options)});
        addPictures(book, options);
    }
    return book;
}

QString page(const Page &page)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" "
           u"xmlns:epub=\"http://www.idpf.org/2007/ops\" xml:lang=\""
           + page.language + u"\" lang=\"" + page.language + u"\">\n<head>\n<title>" + page.title
           + u"</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"article.css\"/>\n</head>\n<body>\n"
           + page.markup + u"</body>\n</html>\n";
}

QString navigation(const Book &book)
{
    QString entries;
    for (const Page &entry : book.pages)
        entries += u"<li><a href=\"" + entry.file + u"\">" + entry.title + u"</a></li>\n";
    const QString markup =
        u"<nav epub:type=\"toc\" id=\"toc\"><h1>" + book.words.contents + u"</h1>\n<ol>\n" + entries + u"</ol></nav>\n";
    return page({{}, book.title, book.language, markup});
}

QString oldNavigation(const Book &book)
{
    QString points;
    for (qsizetype i = 0; i < book.pages.size(); ++i) {
        const Page &entry = book.pages[i];
        points += QStringLiteral("<navPoint id=\"point%1\" playOrder=\"%1\"><navLabel><text>%2</text></navLabel>"
                                 "<content src=\"%3\"/></navPoint>\n")
                      .arg(QString::number(i + 1), entry.title, entry.file);
    }
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\" "
           u"version=\"2005-1\">\n<head><meta name=\"dtb:uid\" content=\""
           + book.name + u"\"/><meta name=\"dtb:depth\" content=\"1\"/></head>\n<docTitle><text>" + book.title
           + u"</text></docTitle>\n<navMap>\n" + points + u"</navMap>\n</ncx>\n";
}

QString property(const QString &tag, const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : QString(element(tag, escaped(text)) + u'\n');
}

QString properties(const QString &tag, QStringList texts)
{
    texts.removeDuplicates();
    QString out;
    for (const QString &text : std::as_const(texts))
        out += property(tag, text);
    return out;
}

QString metadata(const Book &book, const QList<IssueArticle> &articles)
{
    QStringList authors;
    QStringList subjects;
    QStringList rights;
    for (const IssueArticle &entry : articles) {
        authors += entry.article.bylines;
        subjects += entry.article.sections + entry.article.tags;
        rights.append(entry.article.rights);
    }
    // Of an issue the first article's would pass for that of all.
    const QString description = articles.size() == 1 ? descriptionOf(articles.first().article) : QString();
    return u"<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<dc:identifier id=\"name\">" + book.name
           + u"</dc:identifier>\n<dc:title>" + book.title + u"</dc:title>\n<dc:language>" + book.language
           + u"</dc:language>\n" + properties(QStringLiteral("dc:creator"), authors)
           + property(QStringLiteral("dc:description"), description)
           + properties(QStringLiteral("dc:subject"), subjects) + properties(QStringLiteral("dc:rights"), rights)
           + u"<meta property=\"dcterms:modified\">" + book.modified + u"</meta>\n</metadata>\n";
}

QString item(const QString &id, const QString &file, const QString &mediaType, const QString &more = {})
{
    return xmlElement(QStringLiteral("item"), attribute(QStringLiteral("id"), id)
                                                  + attribute(QStringLiteral("href"), file)
                                                  + attribute(QStringLiteral("media-type"), mediaType) + more)
           + u'\n';
}

QString manifest(const Book &book)
{
    const QString pageType = QStringLiteral("application/xhtml+xml");
    QString items =
        item(QStringLiteral("nav"), QStringLiteral("nav.xhtml"), pageType, QStringLiteral(" properties=\"nav\""))
        + item(QStringLiteral("ncx"), QStringLiteral("toc.ncx"), QStringLiteral("application/x-dtbncx+xml"))
        + item(QStringLiteral("style"), QStringLiteral("article.css"), QStringLiteral("text/css"));
    for (qsizetype i = 0; i < book.pages.size(); ++i)
        items += item(QStringLiteral("article%1").arg(i + 1), book.pages[i].file, pageType);
    for (qsizetype i = 0; i < book.pictures.size(); ++i)
        items += item(QStringLiteral("picture%1").arg(i + 1), book.pictures[i].name, QStringLiteral("image/jpeg"));
    return u"<manifest>\n" + items + u"</manifest>\n";
}

/// An issue opens with its contents; a single article needs none.
QString spine(const Book &book)
{
    QString items = book.pages.size() > 1 ? QStringLiteral("<itemref idref=\"nav\"/>\n") : QString();
    for (qsizetype i = 0; i < book.pages.size(); ++i)
        items += QStringLiteral("<itemref idref=\"article%1\"/>\n").arg(i + 1);
    return u"<spine toc=\"ncx\">\n" + items + u"</spine>\n";
}

QString packageFile(const Book &book, const QList<IssueArticle> &articles)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\" "
           u"version=\"3.0\" unique-identifier=\"name\" xml:lang=\""
           + book.language + u"\">\n" + metadata(book, articles) + manifest(book) + spine(book) + u"</package>\n";
}

QString containerFile()
{
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<container version=\"1.0\" "
                          "xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile "
                          "full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles>"
                          "</container>\n");
}

QByteArray styleSheet()
{
    QFile file(QStringLiteral(":/exchange/article.css"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray toEpubIssue(const QString &title, const QList<IssueArticle> &articles)
{
    const Book book = bookOf(title, articles);
    QList<ZipPart> parts;
    const auto add = [&parts](const QString &name, const QByteArray &bytes) { parts.append({name, bytes}); };
    add(QStringLiteral("mimetype"), QByteArrayLiteral("application/epub+zip")); // first, where programs look for it
    add(QStringLiteral("META-INF/container.xml"), containerFile().toUtf8());
    add(QStringLiteral("EPUB/package.opf"), packageFile(book, articles).toUtf8());
    add(QStringLiteral("EPUB/nav.xhtml"), navigation(book).toUtf8());
    add(QStringLiteral("EPUB/toc.ncx"), oldNavigation(book).toUtf8());
    add(QStringLiteral("EPUB/article.css"), styleSheet());
    for (const Page &entry : book.pages)
        add(QString(u"EPUB/" + entry.file), page(entry).toUtf8());
    for (const ZipPart &picture : book.pictures)
        add(QString(u"EPUB/" + picture.name), picture.bytes);
    return zipFile(parts);
}

QByteArray toEpub(const Article &article, const ExportOptions &options)
{
    return toEpubIssue(article.headline, {{article, options}});
}

} // namespace toasoan
