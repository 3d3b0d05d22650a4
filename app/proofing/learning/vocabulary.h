#pragma once
#include "app/proofing/model/language_model.h"

#include <QStringList>

#include <vector>

namespace toasoan {

/// The words of a model that is being made: id FirstWord is the first of them.
class Vocabulary
{
public:
    static constexpr size_t most = 60000; ///< words: ids have 16 bits

    Vocabulary() : m_records(FirstWord) {}
    /// All words of a model, with their ids.
    [[nodiscard]] static Vocabulary of(const LanguageModel &model);

    void add(const QString &key, const WordRecord &record);
    [[nodiscard]] size_t size() const { return m_records.size(); } ///< with the special ids
    [[nodiscard]] WordRecord &recordOf(WordId id) { return m_records[id]; }
    [[nodiscard]] const WordRecord &recordOf(WordId id) const { return m_records[id]; }

    /// The parts of a model file that hold the words.
    void write(std::array<QByteArray, modelPartCount> &parts) const;

private:
    [[nodiscard]] std::vector<WordId> slots() const;

    std::vector<QString> m_words;
    std::vector<WordRecord> m_records; ///< by id
};

} // namespace toasoan
