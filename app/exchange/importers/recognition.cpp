#include "app/exchange/importers/recognition.h"

#include "app/article/counts.h"
#include "app/article/passage.h"
#include "app/base/ids.h"
#include "app/base/limits.h"
#include "app/exchange/exporters/page_words.h"
#include "app/exchange/importers/body_reader.h"
#include "app/exchange/importers/byline.h"
#include "app/exchange/importers/dateline.h"
#include "app/exchange/importers/page_chrome.h"
#include "app/exchange/importers/source_tag.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace toasoan {
namespace {

constexpr int longestKicker = 12;  // words
constexpr qsizetype headAmong = 6; // parts from the top where a heading is the headline

QString lettersOf(const CopyPart &part)
{
    const auto *paragraph = std::get_if<CopyParagraph>(&part);
    return paragraph == nullptr ? QString() : cleanText(plainText(paragraph->text)).simplified();
}

bool isChrome(const CopyPart &part)
{
    return std::holds_alternative<CopyParagraph>(part) && isPageChrome(lettersOf(part));
}

/// Takes furniture off both ends of a page.
QList<RemovedText> takeChrome(QList<CopyPart> &parts)
{
    QList<RemovedText> removed;
    const QString why = QCoreApplication::translate("Exchange", "part of the web page, not of the article");
    while (!parts.isEmpty() && isChrome(parts.first()))
        removed.append({lettersOf(parts.takeFirst()), why});
    const qsizetype atStart = removed.size();
    while (!parts.isEmpty() && isChrome(parts.last()))
        removed.insert(atStart, {lettersOf(parts.takeLast()), why});
    return removed;
}

/// As our own exports write it over an article (exporters/page_words.h), by the clock of Vietnam.
QDateTime embargoIn(const QString &letters)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:Cấm đăng trước|Embargoed until) (\\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4})$"));
    constexpr int vietnamSeconds = 7 * 60 * 60;
    const QString words = form.match(letters).captured(1);
    const QTime time = QTime::fromString(words.section(u' ', 0, 0), QStringLiteral("HH:mm"));
    const QDate date = QDate::fromString(words.section(u' ', 1), QStringLiteral("dd/MM/yyyy"));
    return time.isValid() && date.isValid() ? QDateTime(date, time, Qt::OffsetFromUTC, vietnamSeconds).toUTC()
                                            : QDateTime();
}

/// What our own exports set over an article: until when it waits, and that it is a draft.
void takeNotices(QList<CopyPart> &parts, Imported &imported)
{
    constexpr qsizetype linesOver = 3;
    static const QStringList draftLines = draftCopyLines();
    for (qsizetype i = 0; i < std::min(linesOver, parts.size());) {
        const QString letters = lettersOf(parts[i]);
        const QDateTime embargo = embargoIn(letters);
        if (!embargo.isValid() && !draftLines.contains(letters)) {
            ++i;
            continue;
        }
        if (embargo.isValid())
            imported.article.embargo = embargo;
        const char *why = embargo.isValid() ? QT_TRANSLATE_NOOP("Exchange", "the embargo, taken for a time in Vietnam")
                                            : QT_TRANSLATE_NOOP("Exchange", "the mark of a draft");
        imported.removed.append({letters, QCoreApplication::translate("Exchange", why)});
        parts.removeAt(i);
    }
}

bool isHead(const CopyPart &part)
{
    const auto *paragraph = std::get_if<CopyParagraph>(&part);
    return paragraph != nullptr
           && (paragraph->kind == CopyKind::Title || (paragraph->kind == CopyKind::Heading && paragraph->level == 1));
}

/// Where the headline stands: a title near the top, or the first paragraph; -1 where there are no letters.
qsizetype headlineIndex(const QList<CopyPart> &parts)
{
    for (qsizetype i = 0; i < std::min(headAmong, parts.size()); ++i) {
        if (isHead(parts[i]))
            return i;
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!lettersOf(parts[i]).isEmpty())
            return i;
    }
    return -1;
}

/// The headline, and over a title a short line as its kicker.
void takeHeadline(QList<CopyPart> &parts, Article &article)
{
    const qsizetype index = headlineIndex(parts);
    if (index < 0)
        return;
    const bool titled = isHead(parts[index]);
    article.headline = lettersOf(parts.takeAt(index));
    const QString above = index > 0 ? lettersOf(parts[index - 1]) : QString();
    if (titled && !above.isEmpty() && countWords(above) <= longestKicker && !above.endsWith(u'.'))
        article.kicker = lettersOf(parts.takeAt(index - 1));
}

void takeByline(QList<CopyPart> &parts, qsizetype index, Imported &imported)
{
    const QString line = lettersOf(parts[index]);
    const auto byline = splitByline(line);
    if (byline)
        imported.removed.append(
            {byline->before, QCoreApplication::translate("Exchange", "stood before the names of the authors")});
    imported.article.bylines = byline ? byline->names : QStringList{line};
    parts.removeAt(index);
}

/// Right under the headline, or at the very end; names alone only where they are set apart from the text.
void takeBylines(QList<CopyPart> &parts, Imported &imported)
{
    for (const qsizetype index : {qsizetype(0), parts.size() - 1}) {
        if (index < 0 || index >= parts.size() || !imported.article.bylines.isEmpty())
            continue;
        const auto *paragraph = std::get_if<CopyParagraph>(&parts[index]);
        const QString line = lettersOf(parts[index]);
        const bool apart = paragraph != nullptr && index > 0
                           && (paragraph->alignment == CopyAlignment::End || isWholly(paragraph->text, Mark::Bold));
        const bool photographer = line.startsWith(u"Ảnh", Qt::CaseInsensitive);
        if ((splitByline(line) && !photographer) || (apart && isNameAlone(line)))
            takeByline(parts, index, imported);
    }
}

const Paragraph *paragraphAt(const QList<Block> &body, qsizetype i)
{
    return std::get_if<Paragraph>(&body[i].content);
}

/// Which block is the sapo: one of the first four paragraphs that begins with a source tag, or the first; -1 for none.
qsizetype sapoIndex(const QList<Block> &body)
{
    qsizetype first = -1;
    int seen = 0;
    for (qsizetype i = 0; i < body.size() && seen < 4; ++i) {
        const Paragraph *paragraph = paragraphAt(body, i);
        if (!paragraph)
            continue;
        ++seen;
        if (splitSourceTag(plainText(paragraph->text)))
            return i;
        first = first < 0 ? i : first;
    }
    return first;
}

void takeSapo(Imported &imported)
{
    Article &article = imported.article;
    const qsizetype index = sapoIndex(article.body);
    if (index < 0)
        return;
    article.sapo = plainText(paragraphAt(article.body, index)->text);
    article.body.removeAt(index);
    const auto tagged = splitSourceTag(article.sapo);
    if (!tagged)
        return;
    article.sourceTag = tagged->tag;
    article.sapo = tagged->text;
    if (tagged->spacing == TagSpacing::Missing)
        imported.warnings.append(
            {QStringLiteral("source-tag-space"),
             QCoreApplication::translate("Exchange", "a space was missing after the source tag %1").arg(tagged->tag),
             {tagged->tag}});
}

/// The first paragraph of the body, letters in one form; nullptr where there is none.
Block *firstParagraph(QList<Block> &body)
{
    const auto first = std::find_if(body.begin(), body.end(),
                                    [](const Block &block) { return !std::holds_alternative<Figure>(block.content); });
    auto *paragraph = first == body.end() ? nullptr : std::get_if<Paragraph>(&first->content);
    if (paragraph == nullptr)
        return nullptr;
    paragraph->text = normalized(paragraph->text);
    return &*first;
}

/// A line of place and day alone, over the sapo.
void takeDatelineLine(Imported &imported)
{
    QList<Block> &body = imported.article.body;
    const Block *first = firstParagraph(body);
    const QString letters =
        first != nullptr ? plainText(std::get<Paragraph>(first->content).text).trimmed() : QString();
    const auto dated = splitDateline(letters);
    if (!dated || dated->end != letters.size() || !dated->sourceTag.isEmpty())
        return;
    imported.article.dateline = dated->dateline;
    imported.datelineFrom = first->id;
    body.removeAt(first - body.constData());
}

void takeFrom(Article &article, const DatedText &dated)
{
    article.dateline = dated.dateline;
    if (article.sourceTag.isEmpty())
        article.sourceTag = dated.sourceTag;
}

/// At the beginning of the sapo, or of the first paragraph after it; "(Hà Nội) -" is no newspaper.
void takeDateline(Imported &imported)
{
    Article &article = imported.article;
    if (!article.dateline.isEmpty())
        return;
    if (isDatelinePlace(article.sourceTag)) {
        article.dateline = article.sourceTag.mid(1).chopped(1).trimmed();
        article.sourceTag.clear();
        return;
    }
    article.sapo = cleanText(article.sapo);
    const auto ofSapo = splitDateline(article.sapo);
    if (ofSapo && ofSapo->end < article.sapo.size()) {
        takeFrom(article, *ofSapo);
        article.sapo.remove(0, ofSapo->end);
        return;
    }
    Block *first = firstParagraph(article.body);
    auto *paragraph = first != nullptr ? std::get_if<Paragraph>(&first->content) : nullptr;
    const auto dated = paragraph != nullptr ? splitDateline(plainText(paragraph->text)) : std::nullopt;
    if (!dated || (!dated->sourceTag.isEmpty() && !article.sourceTag.isEmpty()))
        return; // of two agencies one would be lost
    takeFrom(article, *dated);
    imported.datelineFrom = first->id;
    paragraph->text = replaced(paragraph->text, {0, static_cast<int>(dated->end)}, {});
}

bool hasBytes(const Imported &imported, const BlockId &block)
{
    return std::any_of(imported.pictures.begin(), imported.pictures.end(), [&block](const ImportedPicture &picture) {
        return picture.block == block && !picture.bytes.isEmpty();
    });
}

void warnOfMissingPictures(Imported &imported)
{
    for (const Block &block : imported.article.body) {
        const Figure *figure = std::get_if<Figure>(&block.content);
        if (!figure || hasBytes(imported, block.id))
            continue;
        const QString name = figure->caption.isEmpty() ? figure->alt : plainText(figure->caption);
        imported.warnings.append(
            {QStringLiteral("picture-missing"),
             QCoreApplication::translate("Exchange", "the text names a picture that did not come with it: %1")
                 .arg(name),
             {name, block.id.value}});
    }
}

/// Where in the article a comment's letters stand; its beginning where they are not found.
Anchor anchorOf(const QList<Passage> &passages, const QString &letters)
{
    constexpr qsizetype longest = 200;
    const QString sought = cleanText(letters).trimmed().section(QChar::LineSeparator, 0, 0).left(longest);
    for (const Passage &passage : passages) {
        const qsizetype at = sought.isEmpty() ? -1 : passage.text.indexOf(sought);
        if (at >= 0)
            return {passage.place, {static_cast<int>(at), static_cast<int>(sought.size())}};
    }
    return {{Part::Headline, {}, 0}, {0, 0}};
}

/// Comments and footnotes: nobody's readers see them, so they stand beside the article.
Annotations asidesOf(const RawCopy &copy, const Article &article)
{
    Annotations asides;
    const QList<Passage> passages = copy.remarks.isEmpty() ? QList<Passage>() : passagesOf(article);
    for (const CopyRemark &remark : copy.remarks) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(remark.time.toSecsSinceEpoch(), Qt::UTC);
        asides.threads.append(CommentThread{
            newRandomName(),
            anchorOf(passages, remark.on),
            ThreadState::Open,
            {{cleanText(remark.author), remark.time.isValid() ? time : QDateTime(), cleanText(remark.text)}}});
    }
    for (qsizetype i = 0; i < copy.footnotes.size(); ++i)
        asides.editorNote += QStringLiteral("[%1] %2\n").arg(i + 1).arg(cleanText(copy.footnotes[i]));
    asides.editorNote.chop(1);
    return asides;
}

BlockNames namesFor(const RawCopy &copy)
{
    QString letters;
    for (const CopyPart &part : copy.parts) {
        const auto *paragraph = std::get_if<CopyParagraph>(&part);
        const auto *table = std::get_if<Table>(&part);
        letters += paragraph != nullptr ? plainText(paragraph->text) : QString();
        for (const QList<TableCell> &row : table != nullptr ? table->rows : QList<QList<TableCell>>()) {
            for (const TableCell &cell : row)
                letters += plainText(cell.text);
        }
        letters += u'\n';
    }
    return BlockNames(letters);
}

} // namespace

Result<Imported> recognized(RawCopy copy)
{
    if (copy.parts.size() > limits::blocksPerArticle)
        return failure(ErrorCode::TooLarge, {},
                       {QString::number(copy.parts.size()), QString::number(limits::blocksPerArticle)});
    Imported imported;
    imported.removed = takeChrome(copy.parts);
    takeNotices(copy.parts, imported);
    takeHeadline(copy.parts, imported.article);
    if (imported.article.headline.isEmpty())
        return failure(ErrorCode::BadInput, QCoreApplication::translate("Exchange", "the file holds no text"));
    takeBylines(copy.parts, imported);
    imported.article.body = readBody(copy.parts, imported.article.headline, namesFor(copy), imported);
    takeDatelineLine(imported);
    takeSapo(imported);
    takeDateline(imported);
    warnOfMissingPictures(imported);
    imported.article = normalized(imported.article);
    imported.annotations = asidesOf(copy, imported.article);
    imported.hasChanges = copy.hasChanges;
    imported.notes = copy.notes;
    return imported;
}

Imported recognizedBody(RawCopy copy, const RefusedActs &refused)
{
    Imported imported;
    imported.article.body = readBody(copy.parts, {}, BlockNames(), imported, refused);
    imported.article = normalized(imported.article);
    imported.notes = copy.notes;
    return imported;
}

} // namespace toasoan
