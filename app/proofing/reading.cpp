#include "app/proofing/reading.h"

namespace toasoan {

namespace {

constexpr qsizetype keptForms = 20000;

std::optional<ToneStyle> toneStyleOf(const QString &word)
{
    if (!dependsOnToneStyle(word))
        return std::nullopt;
    return word == toOldStyle(word) ? ToneStyle::Old : ToneStyle::New;
}

} // namespace

TextRange spanOf(const ArticleWord &first, const ArticleWord &last)
{
    return {first.range().start, last.range().end() - first.range().start};
}

QList<ReadingPtr> Reader::read(const QList<Passage> &passages)
{
    if (m_known.size() > keptForms) { // what has been read keeps the forms it was read with
        m_known.clear();
        m_forms = std::make_shared<WordForms>();
    }
    QHash<QString, ReadingPtr> texts;
    QList<ReadingPtr> readings;
    readings.reserve(passages.size());
    for (const Passage &passage : passages) {
        const auto known = m_texts.constFind(passage.text);
        readings.append(known != m_texts.constEnd() ? *known : readText(passage.text));
        texts.insert(passage.text, readings.last());
    }
    m_texts = std::move(texts);
    return readings;
}

const WordForm &Reader::formOf(QStringView word)
{
    if (const WordForm *known = m_known.value(word))
        return *known;
    const QString text = word.toString();
    const QString key = wordKey(text);
    m_forms->push_back({text, key == text ? text : key, toneStyleOf(text)}); // most share their letters
    const WordForm &form = m_forms->back();
    m_known.insert(form.text, &form);
    return form;
}

ReadingPtr Reader::readText(const QString &text)
{
    Reading reading{normalizedWithSources(text), {}, {}, m_forms};
    reading.tokens = tokensOf(reading.normalized.text);
    bool afterWord = false;
    qsizetype end = 0;
    for (qsizetype i = 0; i < reading.tokens.size(); ++i) {
        const Token &token = reading.tokens.at(i);
        const TextRange range = token.range();
        const bool isWord = token.kind() == TokenKind::Word;
        if (isWord)
            reading.words.emplaceBack(formOf(reading.textOf(token)), reading.normalized.sourceRange(range), i,
                                      afterWord && range.start > end);
        afterWord = isWord;
        end = range.end();
    }
    if (isSettledText(text))
        reading.normalized.sources = {};
    reading.tokens.squeeze();
    reading.words.squeeze();
    return std::make_shared<const Reading>(std::move(reading));
}

} // namespace toasoan
