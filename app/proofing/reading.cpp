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

QList<ReadingPtr> Reader::read(const QList<Passage> &passages)
{
    if (m_forms.size() > keptForms)
        m_forms.clear();
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

const Reader::Form &Reader::formOf(const QString &word)
{
    auto form = m_forms.find(word);
    if (form == m_forms.end())
        form = m_forms.insert(word, {word, wordKey(word), toneStyleOf(word)});
    return *form;
}

ReadingPtr Reader::readText(const QString &text)
{
    Reading reading{normalizedWithSources(text), {}, {}};
    reading.tokens = tokensOf(reading.normalized.text);
    bool afterWord = false;
    qsizetype end = 0;
    for (qsizetype i = 0; i < reading.tokens.size(); ++i) {
        const Token &token = reading.tokens.at(i);
        if (token.kind == TokenKind::Word) {
            const Form &form = formOf(reading.textOf(token).toString());
            reading.words.append(
                {{form.text, reading.normalized.sourceRange(token.range), afterWord && token.range.start > end},
                 form.key,
                 form.toneStyle,
                 i});
        }
        afterWord = token.kind == TokenKind::Word;
        end = token.range.end();
    }
    if (isSettledText(text))
        reading.normalized.sources = {};
    reading.tokens.squeeze();
    reading.words.squeeze();
    return std::make_shared<const Reading>(std::move(reading));
}

} // namespace toasoan
