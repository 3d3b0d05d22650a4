#include "app/proofing/word_reader.h"

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

QList<QList<ArticleWord>> WordReader::read(const QList<Passage> &passages)
{
    if (m_forms.size() > keptForms)
        m_forms.clear();
    QHash<QString, QList<ArticleWord>> texts;
    QList<QList<ArticleWord>> words;
    words.reserve(passages.size());
    for (const Passage &passage : passages) {
        const auto known = m_texts.constFind(passage.text);
        words.append(known != m_texts.constEnd() ? *known : readText(passage.text));
        texts.insert(passage.text, words.last());
    }
    m_texts = std::move(texts);
    return words;
}

const WordReader::Form &WordReader::formOf(const QString &word)
{
    auto form = m_forms.find(word);
    if (form == m_forms.end())
        form = m_forms.insert(word, {wordKey(word), toneStyleOf(word)});
    return *form;
}

QList<ArticleWord> WordReader::readText(const QString &text)
{
    QList<ArticleWord> words;
    for (const Word &word : wordsOf(text)) {
        const Form &form = formOf(word.text);
        words.append({word, form.key, form.toneStyle});
    }
    return words;
}

} // namespace toasoan
