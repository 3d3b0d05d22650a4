#include "app/language/spoken/spoken_text.h"

#include "app/language/spoken/spoken_form.h"
#include "app/language/spoken/spoken_number.h"

namespace toasoan {
namespace {

bool isOpeningMark(QChar letter)
{
    return letter == u'“' || letter == u'"' || letter == u'(' || letter == u'«' || letter == u'‘' || letter == u'-'
           || letter == u'–';
}

bool endsSentence(QChar letter)
{
    return letter == u'.' || letter == u'!' || letter == u'?' || letter == u'…' || letter == u'\u2028';
}

/// Takes the forms of a passage one after the other.
class Reader
{
public:
    Reader(QStringView text, const SpokenWords &words) : m_text(text), m_words(words) {}

    QString read()
    {
        while (m_at < m_text.size()) {
            if (const Said said = longestHere(); said.length > 0)
                say(said);
            else
                keep();
        }
        return m_said;
    }

private:
    [[nodiscard]] bool beginsWord() const { return m_at == 0 || !isOfSpokenWord(m_text[m_at - 1]); }

    [[nodiscard]] Said longestHere() const
    {
        const QChar first = m_text[m_at];
        Said longest;
        if (first.isSpace() || (isOfSpokenWord(first) && !beginsWord()))
            return longest;
        const Spot spot(m_text, m_at, m_words);
        for (const QList<SpokenForm> *forms : formsFrom(first)) {
            for (const SpokenForm form : *forms) {
                const std::optional<Said> said = form(spot);
                if (said && said->length > longest.length)
                    longest = *said;
            }
        }
        return longest;
    }

    static QList<const QList<SpokenForm> *> formsFrom(QChar first)
    {
        if (first.isDigit())
            return {&wordForms(), &dateForms(), &numberForms(), &codeForms()};
        if (isOfSpokenWord(first))
            return {&wordForms(), &codeForms()};
        return {&wordForms(), &numberForms()};
    }

    void say(const Said &said)
    {
        QString words = said.words;
        if (!words.isEmpty() && (m_text[m_at].isDigit() || m_text[m_at].isUpper()) && atSentenceHead())
            words[0] = words[0].toUpper();
        add(words);
        m_at += said.length;
        if (m_at < m_text.size() && isOfSpokenWord(m_text[m_at]))
            separate();
    }

    /// A word's letters; of digits that no form took, each alone.
    void keep()
    {
        const QChar letter = m_text[m_at++];
        if (letter.isDigit())
            add(spokenDigits(QStringView(&letter, 1)));
        else
            m_said += letter;
        if (letter.isDigit() && m_at < m_text.size() && isOfSpokenWord(m_text[m_at]))
            separate();
    }

    void add(const QString &words)
    {
        if (!m_said.isEmpty() && isOfSpokenWord(m_said.back()))
            separate();
        m_said += m_said.endsWith(u' ') && words.startsWith(u' ') ? words.sliced(1) : words;
    }

    void separate()
    {
        if (!m_said.endsWith(u' '))
            m_said += u' ';
    }

    [[nodiscard]] bool atSentenceHead() const
    {
        qsizetype before = m_at;
        while (before > 0 && (m_text[before - 1].isSpace() || isOpeningMark(m_text[before - 1]))
               && m_text[before - 1] != u'\u2028')
            --before;
        return before == 0 || (endsSentence(m_text[before - 1]) && before < m_at);
    }

    QStringView m_text;
    const SpokenWords &m_words;
    qsizetype m_at = 0;
    QString m_said;
};

} // namespace

QString spokenText(QStringView text, const SpokenWords &words)
{
    return Reader(text, words).read();
}

} // namespace toasoan
