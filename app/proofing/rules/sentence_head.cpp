#include "app/proofing/rules/rules.h"
#include "app/proofing/rules/support.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// Decree 30/2020/NĐ-CP App. II §I: a capital after . ? ! – and, since this decree, none after … : ;

namespace toasoan {

namespace {

const QString ruleId = QStringLiteral("style.sentence-head");

struct Exceptions
{
    QSet<QString> abbreviations;
    QSet<QString> smallWords;
};

/// "H.", "Nh.", "PV.": a name cut down, or letters that stand for words.
bool isInitial(QStringView word)
{
    constexpr qsizetype longestInitial = 3;
    const auto isConsonant = [](QChar c) { return QStringView(u"bcdđghklmnpqrstvx").contains(c.toLower()); };
    const bool capitals = std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
    return word.size() <= longestInitial && word.at(0).isUpper()
           && (capitals || std::all_of(word.begin(), word.end(), isConsonant));
}

/// What stands before the full stop makes it one of a sentence: no initial, no number of a list, no abbreviation.
bool endsSentence(const Reading &reading, qsizetype stop, const Exceptions &exceptions)
{
    const Token &mark = reading.tokens.at(stop);
    const Token &before = reading.tokens.at(stop - 1);
    const QStringView text = reading.textOf(before);
    if (before.range().end() != mark.range().start || before.kind() == TokenKind::Punctuation
        || before.kind() == TokenKind::Address)
        return false;
    // "1. ông": a number may count a list.
    if (before.kind() != TokenKind::Word)
        return reading.textOf(mark) != u".";
    return text.size() > 1 && !isInitial(text) && !exceptions.abbreviations.contains(text.toString());
}

bool isStop(QStringView text)
{
    return text == u"." || text == u"?" || text == u"!";
}

/// A small letter at its head and none of the words that keep it, such as iPhone.
bool isPlainSmallWord(const QString &word, const Exceptions &exceptions)
{
    return word.size() > 1 && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); })
           && hasCapital(word.at(0)) && !exceptions.smallWords.contains(word);
}

bool isSmallHead(const Reading &reading, const ArticleWord &word, const Exceptions &exceptions)
{
    if (word.token() < 2 || !isPlainSmallWord(word.text(), exceptions))
        return false;
    const Token &stop = reading.tokens.at(word.token() - 1);
    return isStop(reading.textOf(stop)) && reading.tokens.at(word.token()).range().start > stop.range().end()
           && endsSentence(reading, word.token() - 1, exceptions);
}

QList<Finding> check(const PassageView &view, const Exceptions &exceptions)
{
    QList<Finding> findings;
    for (const ArticleWord &word : view.reading.words) {
        if (!isSmallHead(view.reading, word, exceptions))
            continue;
        QString right = word.text();
        right[0] = right.at(0).toUpper();
        const QString message =
            QCoreApplication::translate("Rules", "A sentence begins with a capital: “%1”.").arg(right);
        // A title may end with ! or ? and the sentence go on.
        const bool fullStop = view.reading.textOf(view.reading.tokens.at(word.token() - 1)) == u".";
        const Severity severity = fullStop ? Severity::Warning : Severity::Info;
        findings.append(findingAt(view.passage, word.range(), {ruleId, severity, message, {right}}));
    }
    return findings;
}

} // namespace

Rule sentenceHead(const HouseStyle &style)
{
    const Exceptions exceptions{{style.abbreviations.begin(), style.abbreviations.end()},
                                {style.smallWords.begin(), style.smallWords.end()}};
    return {ruleId, PassageCheck([exceptions](const PassageView &view) { return check(view, exceptions); })};
}

} // namespace toasoan
