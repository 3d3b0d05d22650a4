#include "app/publishing/connectors/paste/paste_fields.h"

#include "app/exchange/exporters/body_markup.h"
#include "app/exchange/exporters/page_words.h"
#include "app/exchange/exporters/text.h"
#include "app/exchange/web_pictures.h"
#include "app/language/slug.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace toasoan {
namespace {

/// Words of the sheet, in the article's language.
struct SheetWords
{
    QString caption;
    QString alt;
    QString rights;
};

const SheetWords &sheetWords(const Article &article)
{
    static const SheetWords vietnamese{QStringLiteral("Chú thích"), QStringLiteral("Mô tả"),
                                       QStringLiteral("Bản quyền")};
    static const SheetWords english{QStringLiteral("Caption"), QStringLiteral("Description"), QStringLiteral("Rights")};
    return article.language.startsWith(u"vi") ? vietnamese : english;
}

const Figure *figureOf(const QList<Figure> &figures, const QString &name)
{
    const auto found = std::find_if(figures.begin(), figures.end(),
                                    [&name](const Figure &figure) { return pictureFileName(lookOf(figure)) == name; });
    return found == figures.end() ? nullptr : &*found;
}

QString numberText(qsizetype number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString line(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : QString(label + u": " + value + u'\n');
}

/// The body with a sign in the place of each picture. What has no picture yet is left out, as it is on pages.
class SignedBody
{
public:
    SignedBody(const Article &article, const ExportOptions &options)
        : m_word(pageWords(article).picture), m_pictures(numberedPictures(article, options))
    {}

    [[nodiscard]] QList<Block> of(const QList<Block> &blocks) const
    {
        QList<Block> out;
        for (const Block &block : blocks) {
            if (const auto *figure = std::get_if<Figure>(&block.content))
                append(out, *figure);
            else if (const auto *gallery = std::get_if<Gallery>(&block.content))
                append(out, *gallery);
            else if (const auto *box = std::get_if<Box>(&block.content))
                out.append({block.id, Box{box->title, of(box->blocks)}});
            else
                out.append(block);
        }
        return out;
    }

private:
    /// Its caption belongs to all of them: no sheet of single ones has it.
    void append(QList<Block> &out, const Gallery &gallery) const
    {
        for (const Figure &figure : gallery.figures)
            append(out, figure);
        if (!gallery.caption.isEmpty())
            out.append(newBlock(Paragraph{gallery.caption}));
    }

    void append(QList<Block> &out, const Figure &figure) const
    {
        if (!figure.picture)
            return;
        const QString name = pictureFileName(lookOf(figure));
        const auto found = std::find_if(m_pictures.begin(), m_pictures.end(),
                                        [&name](const NumberedPicture &picture) { return picture.source == name; });
        if (found == m_pictures.end())
            return;
        const QString sign = u'[' + m_word + u' ' + found->file.section(u'-', 0, 0) + u']';
        out.append(newBlock(Paragraph{plainText(sign)}));
    }

    QString m_word;
    QList<NumberedPicture> m_pictures;
};

Article withSigns(const Article &article, const ExportOptions &options)
{
    Article signedArticle = article;
    signedArticle.body = SignedBody(article, options).of(article.body);
    return signedArticle;
}

/// In our markup a quotation mark stands around attributes alone.
QString withoutClasses(QString markup)
{
    static const QRegularExpression looks(QStringLiteral(" (?:class|style)=\"[^\"]*\""));
    return markup.remove(looks).trimmed();
}

QString sapoText(const Article &article, const ExportOptions &)
{
    return article.sapo.isEmpty() ? QString() : QString(sourceLead(article) + article.sapo);
}

QString sapoHtml(const Article &article, const ExportOptions &)
{
    return article.sapo.isEmpty() ? QString() : withoutClasses(sapoMarkup(article));
}

QString pasteText(const Article &article, const ExportOptions &options)
{
    return bodyText(withSigns(article, options), BodyText::WordsOnly);
}

QString pasteHtml(const Article &article, const ExportOptions &options)
{
    ExportOptions words = options;
    words.pictures.clear();
    return withoutClasses(bodyMarkup(withSigns(article, options), words));
}

/// A kind of field; `html` is null where there is only text.
struct Kind
{
    const char *id;
    const char *label;
    QString (*text)(const Article &article, const ExportOptions &options);
    QString (*html)(const Article &article, const ExportOptions &options) = nullptr;
};

constexpr std::array kinds = {
    Kind{"kicker", QT_TRANSLATE_NOOP("Publishing", "Kicker"),
         [](const Article &article, const ExportOptions &) { return article.kicker; }},
    Kind{"headline", QT_TRANSLATE_NOOP("Publishing", "Headline"),
         [](const Article &article, const ExportOptions &) { return article.headline; }},
    Kind{"sapo", QT_TRANSLATE_NOOP("Publishing", "Sapo"), sapoText, sapoHtml},
    Kind{"body", QT_TRANSLATE_NOOP("Publishing", "Text"), pasteText, pasteHtml},
    Kind{"byline", QT_TRANSLATE_NOOP("Publishing", "Pen name"),
         [](const Article &article, const ExportOptions &) { return article.bylines.join(u", "); }},
    Kind{"dateline", QT_TRANSLATE_NOOP("Publishing", "Dateline"),
         [](const Article &article, const ExportOptions &) { return article.dateline; }},
    Kind{"sections", QT_TRANSLATE_NOOP("Publishing", "Sections"),
         [](const Article &article, const ExportOptions &) { return article.sections.join(u", "); }},
    Kind{"tags", QT_TRANSLATE_NOOP("Publishing", "Tags"),
         [](const Article &article, const ExportOptions &) { return article.tags.join(u", "); }},
    Kind{"captions", QT_TRANSLATE_NOOP("Publishing", "Captions"), captionSheet},
    Kind{"rights", QT_TRANSLATE_NOOP("Publishing", "Rights"),
         [](const Article &article, const ExportOptions &) { return article.rights; }},
    Kind{"slug", QT_TRANSLATE_NOOP("Publishing", "Address words"),
         [](const Article &article, const ExportOptions &) {
             return article.seo.slug.isEmpty() ? slugOf(article.headline) : article.seo.slug;
         }},
    Kind{"seoTitle", QT_TRANSLATE_NOOP("Publishing", "SEO title"),
         [](const Article &article, const ExportOptions &) { return article.seo.title; }},
    Kind{"seoDescription", QT_TRANSLATE_NOOP("Publishing", "SEO description"),
         [](const Article &article, const ExportOptions &) { return article.seo.description; }},
};

} // namespace

QStringList pasteOrder()
{
    QStringList ids;
    for (const Kind &kind : kinds)
        ids.append(QString::fromLatin1(kind.id));
    return ids;
}

QStringList pasteOrderOf(const QString &setting)
{
    QStringList ids;
    for (const QString &id : setting.split(u',', Qt::SkipEmptyParts))
        ids.append(id.trimmed());
    return ids.isEmpty() ? pasteOrder() : ids;
}

QList<PasteField> pasteFields(const Article &article, const ExportOptions &options, const QStringList &order)
{
    QList<PasteField> fields;
    for (const QString &id : order) {
        const auto kind =
            std::find_if(kinds.begin(), kinds.end(), [&id](const Kind &each) { return id == QLatin1String(each.id); });
        if (kind == kinds.end())
            continue;
        PasteField field{QString::fromLatin1(kind->id), kind->label, kind->text(article, options), {}};
        if (kind->html)
            field.html = kind->html(article, options);
        if (!field.text.isEmpty())
            fields.append(field);
    }
    return fields;
}

QList<NumberedPicture> numberedPictures(const Article &article, const ExportOptions &options)
{
    constexpr qsizetype longestSlug = 40;
    const QList<Figure> figures = figuresWithPicture(article);
    QList<NumberedPicture> pictures;
    for (const QString &name : pictureFileNames(article)) {
        if (!options.pictures.contains(name))
            continue;
        const Figure *found = figureOf(figures, name);
        const Figure figure = found ? *found : Figure();
        const QString caption = plainText(figure.caption);
        const QString words = slugOf(caption.isEmpty() ? article.headline : caption, longestSlug);
        const QString number = numberText(pictures.size() + 1);
        const QString file = number + u'-' + (words.isEmpty() ? QStringLiteral("anh") : words) + u".jpg";
        pictures.append({file, name, caption, figure.credit, figure.alt, figure.rights});
    }
    return pictures;
}

QString captionSheet(const Article &article, const ExportOptions &options)
{
    const SheetWords &words = sheetWords(article);
    QStringList pieces;
    for (const NumberedPicture &picture : numberedPictures(article, options))
        pieces.append(QString(picture.file + u'\n' + line(words.caption, picture.caption)
                              + line(pageWords(article).picture, picture.credit) + line(words.alt, picture.alt)
                              + line(words.rights, picture.rights)));
    return pieces.join(u'\n');
}

} // namespace toasoan
