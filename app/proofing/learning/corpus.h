#pragma once
#include "app/base/result.h"
#include "app/proofing/reading.h"

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace toasoan {

struct WordCount
{
    QString key; ///< wordKey()
    quint32 uses = 0;
    quint32 small = 0;    ///< of the uses inside sentences, those that begin with a small letter
    quint32 capitals = 0; ///< and those that begin with a capital
};

/// Texts as one long sequence of words, the way a LanguageModel sees them. Some 4 bytes a word.
class Corpus
{
public:
    /// A file of texts, a paragraph a line; lines "#123" begin another article, "_" between syllables counts as a
    /// space. UTF-8; what is not is skipped. `progress` hears bytes read so far and may stop the reading by returning
    /// false.
    [[nodiscard]] Outcome addFile(const QString &path, const std::function<bool(qint64)> &progress = {});
    void addParagraph(const QString &text);

    /// SpecialId, or FirstWord plus an index into words().
    [[nodiscard]] const std::vector<quint32> &sequence() const { return m_sequence; }
    [[nodiscard]] const std::vector<WordCount> &words() const { return m_words; }
    [[nodiscard]] quint64 wordUses() const; ///< how many words in all

private:
    void add(const Reading &reading);
    quint32 idOf(const ArticleWord &word);

    Reader m_reader;
    QHash<QString, quint32> m_ids; ///< index into m_words
    std::vector<WordCount> m_words;
    std::vector<quint32> m_sequence;
};

} // namespace toasoan
