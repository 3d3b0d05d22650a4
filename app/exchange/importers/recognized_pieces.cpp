#include "app/exchange/importers/recognized_pieces.h"

#include "app/exchange/importers/figure_copy.h"
#include "app/exchange/importers/source_tag.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace toasoan {
namespace {

const QString tagDash = QStringLiteral(" - ");
const QString nameComma = QStringLiteral(", ");

BlockId newId()
{
    return {newRandomName()};
}

QString captionLetters(const Figure &figure)
{
    const QString caption = plainText(figure.caption);
    if (figure.credit.isEmpty())
        return caption;
    const QString credit = QCoreApplication::translate("Exchange", "Photo: %1").arg(creditWithRights(figure));
    return caption.isEmpty() ? credit : caption + u' ' + credit;
}

/// The field that holds the piece; nullptr: it is none, or not of one string.
QString *fieldOf(Article &article, PieceKind kind)
{
    switch (kind) {
    case PieceKind::Kicker:
        return &article.kicker;
    case PieceKind::Headline:
        return &article.headline;
    case PieceKind::Sapo:
        return &article.sapo;
    default:
        return nullptr;
    }
}

qsizetype indexOf(const QList<Block> &body, const BlockId &id)
{
    const auto found = std::find_if(body.begin(), body.end(), [&id](const Block &block) { return block.id == id; });
    return found == body.end() ? -1 : found - body.begin();
}

Block paragraphOf(const BlockId &id, const Text &text)
{
    return Block{id, Paragraph{text}, {}};
}

Text withBold(Text text, bool bold)
{
    for (Run &run : text)
        run.marks.setFlag(Mark::Bold, bold);
    return text;
}

/// Takes the paragraph that a field's letters became; nothing where it is gone.
std::optional<QString> takeParagraph(Article &article, const BlockId &id)
{
    const qsizetype at = indexOf(article.body, id);
    const auto *paragraph = at < 0 ? nullptr : std::get_if<Paragraph>(&article.body[at].content);
    if (paragraph == nullptr)
        return {};
    QString letters = plainText(paragraph->text);
    article.body.removeAt(at);
    return letters;
}

std::optional<Article> plainHead(Article article, const RecognizedPiece &piece)
{
    const qsizetype at = indexOf(article.body, piece.recognized.id);
    const auto *head = at < 0 ? nullptr : std::get_if<CrossHead>(&article.body[at].content);
    if (head == nullptr)
        return {};
    article.body[at] = paragraphOf(piece.paragraph, withBold(head->text, true));
    return article;
}

/// A figure that was made of its caption alone goes with it.
std::optional<Article> plainCaption(Article article, const RecognizedPiece &piece)
{
    const qsizetype at = indexOf(article.body, piece.recognized.id);
    auto *figure = at < 0 ? nullptr : std::get_if<Figure>(&article.body[at].content);
    if (figure == nullptr || captionLetters(*figure).isEmpty())
        return {};
    const Block paragraph = paragraphOf(piece.paragraph, plainText(captionLetters(*figure)));
    if (!figure->picture && figure->alt.isEmpty()) {
        article.body[at] = paragraph;
        return article;
    }
    figure->caption.clear();
    figure->credit.clear();
    figure->rights.clear();
    article.body.insert(at + 1, paragraph);
    return article;
}

std::optional<Article> captionAgain(Article article, const RecognizedPiece &piece)
{
    const qsizetype line = indexOf(article.body, piece.paragraph);
    const qsizetype at = indexOf(article.body, piece.recognized.id);
    if (line < 0)
        return {};
    const auto &recognized = std::get<Figure>(piece.recognized.content);
    if (at < 0) {
        article.body[line] = piece.recognized;
        return article;
    }
    auto *figure = std::get_if<Figure>(&article.body[at].content);
    if (figure == nullptr)
        return {};
    figure->caption = recognized.caption;
    figure->credit = recognized.credit;
    figure->rights = recognized.rights;
    article.body.removeAt(line);
    return article;
}

std::optional<Article> headAgain(Article article, const RecognizedPiece &piece)
{
    const qsizetype at = indexOf(article.body, piece.paragraph);
    const auto *paragraph = at < 0 ? nullptr : std::get_if<Paragraph>(&article.body[at].content);
    if (paragraph == nullptr)
        return {};
    CrossHead head = std::get<CrossHead>(piece.recognized.content);
    head.text = withBold(paragraph->text, false);
    article.body[at] = Block{piece.recognized.id, head, {}};
    return article;
}

std::optional<Article> tagAgain(Article article)
{
    const auto tagged = splitSourceTag(article.sapo);
    if (!tagged || !article.sourceTag.isEmpty())
        return {};
    article.sourceTag = tagged->tag;
    article.sapo = tagged->text;
    return article;
}

/// Text with the letters and a dash before it.
Text withStart(const Text &text, const QString &letters)
{
    return plainText(letters + tagDash) + text;
}

std::optional<Article> plainDateline(Article article, const RecognizedPiece &piece)
{
    const QString letters = std::exchange(article.dateline, {});
    if (letters.isEmpty())
        return {};
    const qsizetype at = indexOf(article.body, piece.paragraph);
    auto *paragraph = at < 0 ? nullptr : std::get_if<Paragraph>(&article.body[at].content);
    if (piece.paragraph.isEmpty())
        article.sapo.prepend(letters + tagDash);
    else if (paragraph != nullptr)
        paragraph->text = withStart(paragraph->text, letters);
    else // it stood by itself
        article.body.prepend(paragraphOf(piece.paragraph, plainText(letters)));
    return article;
}

std::optional<Article> datelineAgain(Article article, const RecognizedPiece &piece)
{
    const qsizetype at = indexOf(article.body, piece.paragraph);
    auto *paragraph = at < 0 ? nullptr : std::get_if<Paragraph>(&article.body[at].content);
    const QString text = paragraph != nullptr ? plainText(paragraph->text) : article.sapo;
    if (!article.dateline.isEmpty() || !text.startsWith(piece.letters)
        || (paragraph == nullptr && !piece.paragraph.isEmpty()))
        return {};
    article.dateline = piece.letters;
    const QString start = piece.letters + tagDash;
    const auto length = text.startsWith(start) ? start.size() : piece.letters.size();
    if (paragraph == nullptr)
        article.sapo.remove(0, length);
    else if (length == text.size())
        article.body.removeAt(at);
    else
        paragraph->text = replaced(paragraph->text, {0, static_cast<int>(length)}, {});
    return article;
}

std::optional<Article> plainField(Article article, const RecognizedPiece &piece)
{
    QString *field = fieldOf(article, piece.kind);
    const QString letters = field != nullptr ? *field : article.bylines.join(nameComma);
    if (letters.isEmpty())
        return {};
    const Block paragraph = paragraphOf(piece.paragraph, plainText(letters));
    if (field != nullptr) {
        field->clear();
        article.body.prepend(paragraph);
    } else {
        article.bylines.clear();
        article.body.append(paragraph);
    }
    return article;
}

std::optional<Article> fieldAgain(Article article, const RecognizedPiece &piece)
{
    QString *field = fieldOf(article, piece.kind);
    if (field != nullptr ? !field->isEmpty() : !article.bylines.isEmpty())
        return {}; // something else stands there now
    const auto letters = takeParagraph(article, piece.paragraph);
    if (!letters)
        return {};
    if (field != nullptr)
        *field = QString(*letters).replace(QChar::LineSeparator, u' ');
    else
        article.bylines = letters->split(nameComma, Qt::SkipEmptyParts);
    return article;
}

} // namespace

QList<RecognizedPiece> recognizedPieces(const Article &article, const BlockId &datelineFrom)
{
    QList<RecognizedPiece> pieces;
    const auto add = [&pieces](PieceKind kind, const QString &letters, const Block &recognized = {}) {
        if (!letters.isEmpty())
            pieces.append({kind, letters, recognized, newId()});
    };
    add(PieceKind::Kicker, article.kicker);
    add(PieceKind::Headline, article.headline);
    add(PieceKind::Bylines, article.bylines.join(nameComma));
    if (!article.dateline.isEmpty())
        pieces.append({PieceKind::Dateline, article.dateline, {}, datelineFrom});
    add(PieceKind::SourceTag, article.sourceTag);
    add(PieceKind::Sapo, article.sapo);
    for (const Block &block : article.body) {
        if (const auto *head = std::get_if<CrossHead>(&block.content))
            add(PieceKind::CrossHead, plainText(head->text), block);
        else if (const auto *figure = std::get_if<Figure>(&block.content))
            add(PieceKind::Caption, captionLetters(*figure), block);
    }
    return pieces;
}

std::optional<Article> withPlain(Article article, const RecognizedPiece &piece)
{
    switch (piece.kind) {
    case PieceKind::CrossHead:
        return plainHead(std::move(article), piece);
    case PieceKind::Caption:
        return plainCaption(std::move(article), piece);
    case PieceKind::Dateline:
        return plainDateline(std::move(article), piece);
    case PieceKind::SourceTag:
        if (article.sourceTag.isEmpty())
            return {};
        article.sapo.prepend(article.sourceTag + tagDash);
        article.sourceTag.clear();
        return article;
    default:
        return plainField(std::move(article), piece);
    }
}

std::optional<Article> withRecognized(Article article, const RecognizedPiece &piece)
{
    switch (piece.kind) {
    case PieceKind::CrossHead:
        return headAgain(std::move(article), piece);
    case PieceKind::Caption:
        return captionAgain(std::move(article), piece);
    case PieceKind::Dateline:
        return datelineAgain(std::move(article), piece);
    case PieceKind::SourceTag:
        return tagAgain(std::move(article));
    default:
        return fieldAgain(std::move(article), piece);
    }
}

} // namespace toasoan
