#include "app/proofing/learning/vocabulary.h"

#include "app/proofing/learning/ngram_tables.h"

namespace toasoan {

Vocabulary Vocabulary::of(const LanguageModel &model)
{
    Vocabulary vocabulary;
    for (size_t id = 0; id < model.size(); ++id) {
        const auto word = static_cast<WordId>(id);
        if (word < FirstWord)
            vocabulary.m_records[id] = model.recordOf(word);
        else
            vocabulary.add(model.wordOf(word).toString(), model.recordOf(word));
    }
    return vocabulary;
}

void Vocabulary::add(const QString &key, const WordRecord &record)
{
    m_words.push_back(key);
    m_records.push_back(record);
}

void Vocabulary::write(std::array<QByteArray, modelPartCount> &parts) const
{
    std::vector<quint32> offsets(FirstWord, 0);
    QString letters;
    for (const QString &word : m_words) {
        offsets.push_back(static_cast<quint32>(letters.size()));
        letters += word;
    }
    offsets.push_back(static_cast<quint32>(letters.size()));
    parts[static_cast<size_t>(ModelPart::WordOffsets)] = bytesOf(offsets);
    parts[static_cast<size_t>(ModelPart::WordLetters)] = {reinterpret_cast<const char *>(letters.constData()),
                                                          letters.size() * 2};
    parts[static_cast<size_t>(ModelPart::WordRecords)] = bytesOf(m_records);
    parts[static_cast<size_t>(ModelPart::WordSlots)] = bytesOf(slots());
}

std::vector<WordId> Vocabulary::slots() const
{
    std::vector<WordId> slots(m_records.size() * 2, UnknownWord);
    for (size_t i = 0; i < m_words.size(); ++i) {
        size_t at = wordHash(m_words[i]) % slots.size();
        while (slots[at] != UnknownWord)
            at = at + 1 == slots.size() ? 0 : at + 1;
        slots[at] = static_cast<WordId>(FirstWord + i);
    }
    return slots;
}

} // namespace toasoan
