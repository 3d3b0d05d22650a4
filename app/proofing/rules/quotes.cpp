#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <algorithm>
#include <array>

// House practice: “…” with ‘…’ inside, one kind of quotes in an article, brackets in pairs.

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.quotes");
constexpr qsizetype partnerWithin = 8;    // passages that one quotation may run through
constexpr qsizetype loosePerPassage = 20; // a text full of brackets is no prose: enough has been said

enum Kind { Curly, Single, Angle, Round, Square, Straight, KindCount };
enum class Side { Open, Close };

/// A mark whose partner is not in its passage.
struct Loose
{
    qsizetype passage = 0;
    qsizetype at = 0;
    Kind kind = Curly;
    Side side = Side::Open;
    QString instead;        ///< the mark that would make a pair; empty when that is not to be known
    bool mayBeInch = false; ///< 5”: closes what is open in a paragraph before, or nothing at all
};

bool isProse(Part part)
{
    return part != Part::Byline && part != Part::SourceTag && part != Part::Alt;
}

/// The marks of one passage, paired from left to right.
class Pairing
{
public:
    explicit Pairing(const QString &text) : m_text(text) {}

    void run()
    {
        for (m_at = 0; m_at < m_text.size() && m_turned.size() < loosePerPassage; ++m_at)
            read(m_text.at(m_at).unicode());
    }

    QList<Loose> loose(qsizetype passage) const
    {
        QList<Loose> all;
        for (const Loose &turned : m_turned)
            all.append(turned);
        for (int kind = 0; kind < KindCount; ++kind) {
            for (const qsizetype at : m_open.at(kind))
                all.append({0, at, Kind(kind), Side::Open, {}});
        }
        std::sort(all.begin(), all.end(), [](const Loose &a, const Loose &b) { return a.at < b.at; });
        if (all.size() > loosePerPassage)
            all.resize(loosePerPassage);
        for (Loose &mark : all)
            mark.passage = passage;
        return all;
    }

    qsizetype firstStraight() const { return m_firstStraight; }
    bool hasCurly() const { return m_hasCurly; }

private:
    QChar before() const { return m_at > 0 ? m_text.at(m_at - 1) : QChar(u' '); }
    QChar after() const { return m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar(u' '); }

    bool seemsToOpen() const
    {
        return (before().isSpace() || QStringView(u"([“‘«-–—/").contains(before())) && after().isLetterOrNumber();
    }
    bool seemsToClose() const { return !before().isSpace() && !after().isLetterOrNumber(); }

    void read(char16_t mark)
    {
        switch (mark) {
        case u'“':
        case u'„':
            return openCurly();
        case u'”':
            return closeCurly();
        case u'‘':
            return seemsToOpen() && after().isLetter() ? open(Single) : void();
        case u'’':
            return seemsToClose() && !m_open[Single].isEmpty() ? m_open[Single].removeLast() : void();
        case u'«':
            return open(Angle);
        case u'»':
            return close(Angle);
        case u'(':
            return isSmiley() ? void() : open(Round);
        case u')':
            return closeRound();
        case u'[':
            return open(Square);
        case u']':
            return close(Square);
        case u'"':
            return straight();
        default:
            return;
        }
    }

    void open(Kind kind) { m_open[kind].append(m_at); }

    void close(Kind kind)
    {
        if (m_open[kind].isEmpty())
            m_turned.append({0, m_at, kind, Side::Close, {}});
        else
            m_open[kind].removeLast();
    }

    void openCurly()
    {
        m_hasCurly = true;
        if (m_open[Curly].isEmpty() || !seemsToClose())
            return open(Curly);
        m_turned.append({0, m_at, Curly, Side::Close, QStringLiteral("”")});
        m_open[Curly].removeLast();
    }

    void closeCurly()
    {
        m_hasCurly = true;
        if (!m_open[Curly].isEmpty())
            return m_open[Curly].removeLast();
        if (before().isDigit())
            return inch(Curly);
        m_turned.append({0, m_at, Curly, Side::Close, seemsToOpen() ? QStringLiteral("“") : QString()});
        if (seemsToOpen())
            open(Curly);
    }

    void inch(Kind kind) { m_turned.append({0, m_at, kind, Side::Close, {}, true}); }

    void closeRound()
    {
        if (!m_open[Round].isEmpty() || (!isSmiley() && !endsNumbering()))
            close(Round);
    }

    void straight()
    {
        if (m_open[Straight].isEmpty() && before().isDigit())
            return inch(Straight);
        m_firstStraight = m_firstStraight < 0 ? m_at : m_firstStraight;
        if (m_open[Straight].isEmpty())
            open(Straight);
        else
            m_open[Straight].removeLast();
    }

    bool isSmiley() const { return QStringView(u":;=-)(").contains(before()) && m_at > 0; }

    /// "a) …", "12) …": the bracket of a numbered list has no partner.
    bool endsNumbering() const
    {
        qsizetype start = m_at;
        while (start > 0 && m_at - start < 4 && m_text.at(start - 1).isLetterOrNumber())
            --start;
        return start < m_at && m_at - start < 4 && (start == 0 || !m_text.at(start - 1).isLetterOrNumber());
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::array<QVarLengthArray<qsizetype, 4>, KindCount> m_open;
    QList<Loose> m_turned;
    qsizetype m_firstStraight = -1;
    bool m_hasCurly = false;
};

/// The marks of an article that found no partner in their own passage, and which kinds of quotes it uses.
struct Marks
{
    QList<Loose> loose;
    const Passage *straight = nullptr; ///< the first passage with "…"
    qsizetype straightAt = 0;
    bool curly = false;
};

Marks marksOf(const QList<Passage> &passages)
{
    Marks marks;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        if (!isProse(passages.at(i).place.part))
            continue;
        Pairing pairing(passages.at(i).text);
        pairing.run();
        marks.loose += pairing.loose(i);
        marks.curly = marks.curly || pairing.hasCurly();
        if (!marks.straight && pairing.firstStraight() >= 0) {
            marks.straight = &passages.at(i);
            marks.straightAt = pairing.firstStraight();
        }
    }
    return marks;
}

bool isQuote(const Loose &mark)
{
    return mark.kind == Curly || mark.kind == Straight;
}

/// A straight mark does not say which side it is; between paragraphs "… and …” may be partners too: where a long
/// quotation ends is then known well enough.
bool arePartners(const Loose &first, const Loose &second)
{
    if (second.passage - first.passage > partnerWithin || !first.instead.isEmpty() || !second.instead.isEmpty())
        return false;
    const bool opens = first.side == Side::Open && !first.mayBeInch;
    const bool closes = second.kind == Straight || second.side == Side::Close;
    return opens && closes && (first.kind == second.kind || (isQuote(first) && isQuote(second)));
}

/// “… and " in one passage: the straight one was meant to be the other's partner.
bool isHalfStraight(const Loose &first, const Loose &second)
{
    const bool opened = first.kind == Curly && first.side == Side::Open && second.kind == Straight;
    const bool closed = second.kind == Curly && second.side == Side::Close && first.kind == Straight;
    return first.passage == second.passage && first.instead.isEmpty() && second.instead.isEmpty() && (opened || closed);
}

QList<Loose> withHalfStraight(const QList<Loose> &loose)
{
    QList<Loose> kept;
    for (Loose mark : loose) {
        if (!kept.isEmpty() && isHalfStraight(kept.last(), mark)) {
            const bool opened = mark.kind == Straight;
            Loose straight = opened ? mark : kept.last();
            straight.instead = opened ? QStringLiteral("”") : QStringLiteral("“");
            kept.last() = straight;
        } else {
            kept.append(mark);
        }
    }
    return kept;
}

/// A quotation through several paragraphs opens each of them and closes only the last.
bool opensAgain(const QList<Passage> &passages, qsizetype after)
{
    return after + 1 < passages.size() && !passages.at(after + 1).text.isEmpty()
           && QStringView(u"“\"").contains(passages.at(after + 1).text.front());
}

QList<Loose> withoutPartners(const QList<Loose> &loose)
{
    QList<Loose> kept;
    for (const Loose &mark : loose) {
        qsizetype partner = kept.size() - 1;
        while (partner >= 0 && kept.at(partner).passage + partnerWithin >= mark.passage
               && !arePartners(kept.at(partner), mark))
            --partner;
        if (partner >= 0 && arePartners(kept.at(partner), mark))
            kept.removeAt(partner);
        else
            kept.append(mark);
    }
    return kept;
}

Finding findingFor(const Passage &passage, const Loose &mark)
{
    const QString written = passage.text.at(mark.at);
    const QString message =
        mark.instead.isEmpty()
            ? QCoreApplication::translate("Rules", "“%1” has no partner: quotes and brackets come in pairs.")
                  .arg(written)
            : QCoreApplication::translate("Rules", "A quotation opens with “ and closes with ”: here stands “%1”.")
                  .arg(written);
    const QStringList replacements = mark.instead.isEmpty() ? QStringList() : QStringList{mark.instead};
    return findingAt(passage, {mark.at, 1}, {ruleId, Severity::Warning, message, replacements});
}

Finding mixtureAt(const Passage &passage, qsizetype at)
{
    const QString message =
        QCoreApplication::translate("Rules", "This article uses both “…” and \"…\": one kind is enough.");
    return findingAt(passage, {at, 1}, {ruleId, Severity::Info, message, {}});
}

QList<Finding> check(const ArticleView &view)
{
    const Marks marks = marksOf(view.passages);
    QList<Finding> findings;
    bool mixtureSaid = !marks.curly || !marks.straight || !isOneArticle(view);
    for (const Loose &mark : withoutPartners(withHalfStraight(marks.loose))) {
        const Passage &passage = view.passages.at(mark.passage);
        if (isQuote(mark) && mark.side == Side::Open && mark.instead.isEmpty()
            && opensAgain(view.passages, mark.passage))
            continue;
        if (mark.mayBeInch)
            continue;
        mixtureSaid = mixtureSaid || (&passage == marks.straight && mark.at == marks.straightAt);
        findings.append(findingFor(passage, mark));
    }
    if (!mixtureSaid)
        findings.append(mixtureAt(*marks.straight, marks.straightAt));
    return findings;
}

} // namespace

Rule quotes()
{
    return {ruleId, ArticleCheck(check)};
}

} // namespace toasoan
