#include "app/proofing/learning/marked_text.h"

#include "app/base/durable_file.h"
#include "app/proofing/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype largestFile = 64 * 1024 * 1024; // bytes

bool isWord(const QString &token)
{
    return !token.isEmpty() && std::all_of(token.begin(), token.end(), [](QChar c) { return c.isLetter(); });
}

/// Tokens as they are printed: no space before a point, none behind an opening bracket.
class Joiner
{
public:
    TextRange add(const QString &token)
    {
        const bool closes = token.size() == 1 && QStringView(u".,;:!?…)]}”’»%").contains(token.at(0));
        if (!m_text.isEmpty() && !m_glued && !closes)
            m_text += u' ';
        const TextRange range{m_text.size(), token.size()};
        m_text += token;
        m_glued = (token.size() == 1 && QStringView(u"([{“‘«").contains(token.at(0))) || token == u" ";
        return range;
    }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    bool m_glued = true;
};

QStringList keysOf(const QJsonArray &corrections)
{
    QStringList keys;
    for (const QJsonValue &correction : corrections)
        keys.append(wordKey(correction.toString().normalized(QString::NormalizationForm_C)));
    return keys;
}

std::optional<MarkedSentence> sentenceFrom(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonArray tokens = object.value(u"tokens").toArray();
    const QJsonArray right = object.value(u"is_correct").toArray();
    const QJsonArray meant = object.value(u"corrections").toArray();
    const QJsonArray ignore = object.value(u"ignore").toArray();
    if (tokens.isEmpty() || right.size() != tokens.size() || meant.size() != tokens.size())
        return std::nullopt;
    MarkedSentence sentence{object.value(u"doc").toString(), {}, {}};
    Joiner joiner;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString token = tokens.at(i).toString();
        const TextRange range = joiner.add(token == u"\n" ? QStringLiteral(" ") : token);
        if (isWord(token))
            sentence.words.append(
                {range, right.at(i).toBool() ? QStringList() : keysOf(meant.at(i).toArray()), !ignore.at(i).toBool()});
    }
    sentence.text = joiner.text();
    return sentence;
}

} // namespace

Result<QList<MarkedSentence>> loadMarkedText(const QString &path)
{
    return readFile(path, largestFile).and_then([&path](const QByteArray &bytes) -> Result<QList<MarkedSentence>> {
        QList<MarkedSentence> sentences;
        int number = 0;
        for (const QByteArray &line : bytes.split('\n')) {
            ++number;
            if (line.trimmed().isEmpty())
                continue;
            const auto sentence = sentenceFrom(line);
            if (!sentence)
                return failure(ErrorCode::BadInput, QStringLiteral("line %1").arg(number), {path});
            sentences.append(*sentence);
        }
        return sentences;
    });
}

} // namespace toasoan
