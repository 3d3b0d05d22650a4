#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// House practice: one space after a mark, none inside brackets, no mark twice. style.space-before-punctuation and
// style.double-space look at the spaces before a mark and between words.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.punctuation-space");

constexpr qsizetype remarksAtMost = 200; // of one passage: more are no prose

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\u00A0';
}

/// Short forms that are written close to what follows: tp.Vinh, ths.Lan.
bool isShortForm(QStringView word)
{
    static const QSet<QString> forms = {u"tp"_qs,  u"tx"_qs, u"tt"_qs, u"ths"_qs, u"ts"_qs,  u"gs"_qs,
                                        u"pgs"_qs, u"bs"_qs, u"ks"_qs, u"ls"_qs,  u"kts"_qs, u"dr"_qs,
                                        u"mr"_qs,  u"ms"_qs, u"st"_qs, u"no"_qs,  u"vs"_qs,  u"tr"_qs};
    return word.size() <= 3 && forms.contains(word.toString());
}

/// Looks at one passage mark by mark.
class Scan
{
public:
    explicit Scan(const PassageView &view) : m_view(view), m_text(view.passage.text) {}

    QList<Finding> run()
    {
        for (m_at = 0; m_at < m_text.size() && m_findings.size() < remarksAtMost; ++m_at)
            read(m_text.at(m_at).unicode());
        return m_findings;
    }

private:
    QChar charAt(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text.at(at) : QChar(u' '); }
    QChar before() const { return charAt(m_at - 1); }
    QChar after() const { return charAt(m_at + 1); }

    void read(char16_t mark)
    {
        switch (mark) {
        case u',':
        case u';':
            return readComma();
        case u':':
            return readColon();
        case u'.':
            return readStop();
        case u'?':
        case u'!':
            return readCall();
        case u'(':
        case u'[':
            return readOpening();
        case u')':
        case u']':
            return readClosing();
        case u'“':
        case u'‘':
            return readOpeningQuote();
        case u'”':
            return readClosingQuote();
        default:
            return;
        }
    }

    /// The letters that end before this mark, or begin after it.
    QStringView wordBefore() const
    {
        qsizetype start = m_at;
        while (start > 0 && (m_text.at(start - 1).isLetterOrNumber() || m_text.at(start - 1).isMark()))
            --start;
        return QStringView(m_text).sliced(start, m_at - start);
    }
    QStringView wordAfter() const
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && (m_text.at(end).isLetterOrNumber() || m_text.at(end).isMark()))
            ++end;
        return QStringView(m_text).sliced(m_at + 1, end - m_at - 1);
    }

    bool endsSomething() const
    {
        return before().isLetterOrNumber() || before().isMark() || QStringView(u")]”’»\"%").contains(before());
    }

    void readComma()
    {
        if (after() == m_text.at(m_at) && charAt(m_at - 1) != m_text.at(m_at))
            return sayTwice();
        const bool runsOn = after().isLetter() || QStringView(u"“‘([").contains(after())
                            || (after().isDigit() && isSmallWord(wordBefore()));
        if (!runsOn || !endsSomething() || isList())
            return;
        sayMissing();
    }

    /// "a,b,c": letters of a formula or an enumeration in a code.
    bool isList() const { return wordBefore().size() == 1 && wordAfter().size() == 1; }

    void readColon()
    {
        const bool name = after().isUpper() || QStringView(u"“‘").contains(after());
        if (!name || !before().isLetter() || wordBefore().size() < 2 || wordBefore().size() > 7)
            return;
        sayMissing();
    }

    void readStop()
    {
        if (after() == u'.' && before() != u'.' && charAt(m_at + 2) != u'.' && endsSomething() && !endsShortened())
            return sayTwoStops();
        if (!after().isUpper() || !(charAt(m_at + 2).isLower() || charAt(m_at + 2).isSpace()))
            return;
        const bool closed = QStringView(u")”»").contains(before());
        if (!closed && (!isSmallWord(wordBefore()) || isShortForm(wordBefore())))
            return;
        sayMissing();
    }

    /// "v.v..", "anh Kh..": the first stop belongs to the short form.
    bool endsShortened() const
    {
        const QStringView word = wordBefore();
        return word.size() < 2 || (word.size() < 4 && word.front().isUpper());
    }

    static bool isSmallWord(QStringView word)
    {
        return word.size() >= 2
               && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLower() || c.isMark(); });
    }

    void readCall()
    {
        if (after() == m_text.at(m_at) && before() != m_text.at(m_at))
            return sayTwice();
        if (after().isLetter() && before().isLetter() && wordBefore().size() >= 2)
            sayMissing();
    }

    void readOpening()
    {
        qsizetype end = m_at + 1;
        while (isSpace(charAt(end)) && end < m_text.size())
            ++end;
        if (end > m_at + 1 && charAt(end).isLetterOrNumber())
            say({m_at, end - m_at}, remarkOnInside(m_text.at(m_at)));
        else if (m_text.at(m_at) == u'(' && startsAside())
            sayMissingBefore();
    }

    /// "Nghệ An(Việt Nam)", not "f(x)", "người(s)", "Ca(OH)2".
    bool startsAside() const
    {
        return isSmallEnd(wordBefore()) && wordAfter().size() >= 2 && wordAfter().back().isLower();
    }
    static bool isSmallEnd(QStringView word) { return word.size() >= 2 && word.back().isLower(); }

    void readClosing()
    {
        if (isSpace(before()) && m_at > 0)
            return sayInsideBefore();
        if (m_text.at(m_at) == u')' && after().isLetter() && wordAfter().size() >= 2 && !isNumbering())
            sayMissing();
    }

    /// "(s)", "2)": no aside in brackets.
    bool isNumbering() const { return wordBefore().size() < 3 && charAt(m_at - 1 - wordBefore().size()) != u' '; }

    void readOpeningQuote()
    {
        if (before().isLetter() && after().isLetter() && isSmallEnd(wordBefore()))
            return sayMissingBefore();
        if (!isSpace(after()) || m_at + 1 >= m_text.size() || !(m_at == 0 || before().isSpace()))
            return;
        qsizetype end = m_at + 1;
        while (end < m_text.size() && isSpace(m_text.at(end)))
            ++end;
        if (charAt(end).isLetterOrNumber())
            say({m_at, end - m_at}, remarkOnInside(m_text.at(m_at)));
    }

    void readClosingQuote()
    {
        if (after().isLetter() && !before().isSpace() && wordAfter().size() >= 2)
            return sayMissing();
        if (m_at > 0 && isSpace(before()) && !after().isLetterOrNumber())
            sayInsideBefore();
    }

    void sayInsideBefore()
    {
        qsizetype start = m_at;
        while (start > 0 && isSpace(m_text.at(start - 1)))
            --start;
        if (start > 0 && !QStringView(u"([“‘").contains(m_text.at(start - 1)) && !m_text.at(start - 1).isSpace())
            say({start, m_at + 1 - start}, remarkOnInside(m_text.at(m_at)));
    }

    static Remark remarkOnInside(QChar mark)
    {
        const QString message =
            QCoreApplication::translate("Rules", "No space between “%1” and what it encloses.").arg(mark);
        return {ruleId, Severity::Warning, message, {mark}, SafeFix::No};
    }

    void sayMissing()
    {
        const QString mark = m_text.at(m_at);
        const QString message = QCoreApplication::translate("Rules", "A space is missing after “%1”.").arg(mark);
        say({m_at, 1}, {ruleId, Severity::Warning, message, {mark + u' '}, SafeFix::No});
    }

    void sayMissingBefore()
    {
        const QString mark = m_text.at(m_at);
        const QString message = QCoreApplication::translate("Rules", "A space is missing before “%1”.").arg(mark);
        say({m_at, 1}, {ruleId, Severity::Warning, message, {u' ' + mark}, SafeFix::No});
    }

    void sayTwoStops()
    {
        const QString message =
            QCoreApplication::translate("Rules", "One full stop ends a sentence, three leave it open.");
        say({m_at, 2}, {ruleId, Severity::Warning, message, {u"."_qs, u"…"_qs}, SafeFix::No});
    }

    void sayTwice()
    {
        const QChar mark = m_text.at(m_at);
        qsizetype end = m_at;
        while (charAt(end) == mark)
            ++end;
        const QString message = QCoreApplication::translate("Rules", "One “%1” is enough.").arg(mark);
        const Severity severity = mark == u',' || mark == u';' ? Severity::Warning : Severity::Info;
        say({m_at, end - m_at}, {ruleId, severity, message, {mark}, SafeFix::No});
        m_at = end - 1;
    }

    void say(TextRange range, const Remark &remark)
    {
        if (!isInAddress(range))
            m_findings.append(findingAt(m_view.passage, range, remark));
    }

    bool isInAddress(TextRange range)
    {
        if (!m_addressesRead)
            readAddresses();
        const auto at = std::lower_bound(m_addresses.begin(), m_addresses.end(), range.start,
                                         [](TextRange address, qsizetype start) { return address.end() <= start; });
        return at != m_addresses.end() && at->overlaps(range);
    }

    void readAddresses()
    {
        m_addressesRead = true;
        for (const Token &token : m_view.reading.tokens) {
            if (token.kind() == TokenKind::Address)
                m_addresses.append(m_view.reading.normalized.sourceRange(token.range()));
        }
    }

    const PassageView &m_view;
    const QString &m_text;
    qsizetype m_at = 0;
    QList<TextRange> m_addresses;
    bool m_addressesRead = false;
    QList<Finding> m_findings;
};

QList<Finding> check(const PassageView &view)
{
    return Scan(view).run();
}

} // namespace

Rule punctuationSpace()
{
    return {ruleId, PassageCheck(check)};
}

} // namespace toasoan
