#include "app/exchange/importers/plain_text.h"

#include "app/base/limits.h"
#include "app/exchange/importers/chat_lines.h"
#include "app/exchange/importers/decode_text.h"
#include "app/exchange/importers/recognition.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {
namespace {

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
}

/// Nobody else reads those of HTML in a text without markup.
Result<DecodedCopy> withReferencesRead(Result<DecodedCopy> copy)
{
    const auto guess = copy && !copy->from && copy->text.contains(u'&') ? guessLegacy(copy->text) : std::nullopt;
    if (guess && guess->encoding == LegacyEncoding::HtmlEntities)
        return DecodedCopy{fromLegacy(copy->text, guess->encoding), guess->encoding};
    return copy;
}

} // namespace

QList<CopyPart> linesOf(QString text)
{
    text.replace(u'\r', u'\n').replace(u'\f', u'\n').replace(u'\v', u'\n').replace(QChar(u'\u2029'), u'\n');
    QList<CopyPart> lines;
    Above above = Above::Blank;
    for (qsizetype at = 0; at <= text.size() && lines.size() <= limits::blocksPerArticle;) {
        const qsizetype found = text.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? text.size() : found;
        const QString line = cleanText(text.mid(at, end - at)).trimmed();
        CopyParagraph paragraph{plainText(line)};
        paragraph.above = above;
        if (!isBlank(line))
            lines.append(paragraph);
        above = isBlank(line) ? Above::Blank : Above::Line;
        at = end + 1;
    }
    return lines;
}

Result<Imported> importPlainText(const QByteArray &bytes)
{
    const auto copy = withReferencesRead(decodeCopy(bytes));
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    RawCopy raw;
    raw.parts = linesOf(copy->text);
    const QStringList heads = takeChatHeads(raw.parts);
    auto imported = recognized(std::move(raw));
    if (imported && copy->from)
        imported->warnings.prepend(encodingWarning(*copy->from));
    for (const QString &head : imported ? heads : QStringList())
        imported->removed.append(
            {head, QCoreApplication::translate("Exchange", "who wrote a message of a chat, and when")});
    return imported;
}

} // namespace toasoan
