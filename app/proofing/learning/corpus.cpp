#include "app/proofing/learning/corpus.h"

#include "app/proofing/model/language_model.h"
#include "app/proofing/model/sequence.h"

#include <QFile>

#include <numeric>

namespace toasoan {

namespace {

constexpr qint64 longestLine = 1024 * 1024; // bytes; of a longer one the pieces count as paragraphs

bool isArticleMark(const QByteArray &line)
{
    return line.size() > 1 && line.startsWith('#')
           && std::all_of(line.begin() + 1, line.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Outcome Corpus::addFile(const QString &path, const std::function<bool(qint64)> &progress)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, {}, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, file.errorString(), {path});
    for (qint64 lines = 0; !file.atEnd(); ++lines) {
        const QByteArray line = file.readLine(longestLine).trimmed();
        if (!isArticleMark(line))
            addParagraph(QString::fromUtf8(line).replace(u'_', u' '));
        if (progress && lines % 4096 == 0 && !progress(file.pos()))
            break;
    }
    return {};
}

void Corpus::addParagraph(const QString &text)
{
    if (!text.isEmpty())
        add(*m_reader.read({Passage{{}, text}}).first());
}

quint32 Corpus::idOf(const ArticleWord &word)
{
    auto known = m_ids.find(word.key());
    if (known == m_ids.end()) {
        known = m_ids.insert(word.key(), static_cast<quint32>(m_words.size()));
        m_words.push_back({word.key()});
    }
    WordCount &count = m_words[*known];
    ++count.uses;
    const bool atHead = m_sequence.empty() || m_sequence.back() == SentenceEnd;
    if (!atHead)
        ++(startsWithCapital(word.text()) ? count.capitals : count.small);
    return FirstWord + *known;
}

void Corpus::add(const Reading &reading)
{
    m_sequence.push_back(SentenceEnd);
    auto word = reading.words.begin();
    for (const Token &token : reading.tokens) {
        const quint32 id = token.kind() == TokenKind::Word ? idOf(*word++) : specialIdOf(reading, token);
        if (id != SentenceEnd || m_sequence.back() != SentenceEnd)
            m_sequence.push_back(id);
    }
}

quint64 Corpus::wordUses() const
{
    return std::accumulate(m_words.begin(), m_words.end(), quint64(0),
                           [](quint64 sum, const WordCount &word) { return sum + word.uses; });
}

} // namespace toasoan
