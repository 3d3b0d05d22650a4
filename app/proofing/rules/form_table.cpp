#include "app/proofing/rules/form_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

bool hasSmallLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
}

bool isCapitalWord(const Reading &reading, qsizetype token)
{
    if (token < 0 || token >= reading.tokens.size() || reading.tokens.at(token).kind() != TokenKind::Word)
        return false;
    const QStringView text = reading.textOf(reading.tokens.at(token));
    return text.size() > 1 && !hasSmallLetter(text);
}

/// A headline in capitals writes COVID-19 as it writes everything.
bool isAmongCapitals(const Reading &reading, qsizetype token, const FormTable::Match &match)
{
    return !hasSmallLetter(match.written)
           && (isCapitalWord(reading, token - 1) || isCapitalWord(reading, token + match.tokens));
}

/// The token's letters without a copy of them: good as long as the reading is.
QString lettersOf(const Reading &reading, qsizetype token)
{
    const QStringView text = reading.textOf(reading.tokens.at(token));
    return QString::fromRawData(text.data(), text.size());
}

} // namespace

FormTable::FormTable(const QList<PreferredForm> &forms, OwnForms own) : m_forms(forms)
{
    for (qsizetype i = 0; i < forms.size(); ++i) {
        for (const QString &other : forms.at(i).others)
            add(other, i);
        if (own == OwnForms::Found)
            add(forms.at(i).form, i);
    }
    for (QList<Pattern> &patterns : m_patterns) {
        std::stable_sort(patterns.begin(), patterns.end(),
                         [](const Pattern &a, const Pattern &b) { return a.tokens.size() > b.tokens.size(); });
    }
}

void FormTable::add(const QString &text, qsizetype entry)
{
    Pattern pattern{{}, entry};
    for (const Token &token : tokensOf(text))
        pattern.tokens.append(text.sliced(token.range().start, token.range().length));
    if (!pattern.tokens.isEmpty())
        m_patterns[pattern.tokens.first()].append(pattern);
}

const FormTable::Pattern *FormTable::longestAt(const Reading &reading, qsizetype token, const QString &head) const
{
    const auto patterns = m_patterns.constFind(head);
    if (patterns == m_patterns.constEnd())
        return nullptr;
    const auto stands = [&](const Pattern &pattern) {
        if (token + pattern.tokens.size() > reading.tokens.size())
            return false;
        for (qsizetype i = 1; i < pattern.tokens.size(); ++i) {
            if (reading.textOf(reading.tokens.at(token + i)) != pattern.tokens.at(i))
                return false;
        }
        return true;
    };
    const auto found = std::find_if(patterns->begin(), patterns->end(), stands);
    return found == patterns->end() ? nullptr : &*found;
}

std::optional<FormTable::Match> FormTable::at(const Reading &reading, qsizetype token) const
{
    const QString head = lettersOf(reading, token);
    const Pattern *pattern = longestAt(reading, token, head);
    bool capital = false;
    if (!pattern && head.at(0).isUpper() && isSentenceHead(reading, token)) {
        QString small(head.constData(), head.size());
        small[0] = small.at(0).toLower();
        pattern = longestAt(reading, token, small);
        // A single word with a capital may be a name.
        capital = pattern && pattern->tokens.size() > 1;
        pattern = capital ? pattern : nullptr;
    }
    if (!pattern)
        return std::nullopt;
    const qsizetype start = reading.tokens.at(token).range().start;
    const TextRange range{start, reading.tokens.at(token + pattern->tokens.size() - 1).range().end() - start};
    const QString written = reading.normalized.text.sliced(range.start, range.length);
    const QString &form = m_forms.at(pattern->entry).form;
    return Match{pattern->entry,
                 pattern->tokens.size(),
                 reading.normalized.sourceRange(range),
                 written,
                 capital ? withCapital(form) : form,
                 capital ? written.first(1).toLower() + written.sliced(1) : written};
}

QList<PreferredForm> formsSaid(const QList<PreferredForm> &forms, WhenSaid when)
{
    QList<PreferredForm> said;
    std::copy_if(forms.begin(), forms.end(), std::back_inserter(said),
                 [when](const PreferredForm &form) { return form.when == when; });
    return said;
}

QString withCapital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

Remark remarkOnForm(const PreferredForm &entry, const QString &right, const QString &rule)
{
    const QString message =
        entry.reason.isEmpty()
            ? QCoreApplication::translate("Rules", "The house form is “%1”.").arg(right)
            : QCoreApplication::translate("Rules", "The house form is “%1”: %2.").arg(right, entry.reason);
    return {rule, entry.severity, message, {right}, entry.safe};
}

QList<Finding> formFindings(const PassageView &view, const FormTable &table, const QString &rule)
{
    QList<Finding> findings;
    const Reading &reading = view.reading;
    for (qsizetype i = 0; i < reading.tokens.size(); ++i) {
        const auto match = table.at(reading, i);
        if (!match)
            continue;
        if (match->written != match->right && !isAmongCapitals(reading, i, *match))
            findings.append(findingAt(view.passage, match->range,
                                      remarkOnForm(table.forms().at(match->entry), match->right, rule)));
        i += match->tokens - 1;
    }
    return findings;
}

bool isSentenceHead(const Reading &reading, qsizetype token)
{
    if (token == 0)
        return true;
    const QStringView before = reading.textOf(reading.tokens.at(token - 1));
    return before.size() == 1 && QStringView(u".?!…:;“”\"‘'(-–—•*").contains(before.at(0));
}

} // namespace toasoan
