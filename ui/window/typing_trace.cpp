#include "ui/window/typing_trace.h"

#include <algorithm>

namespace toasoan {
namespace {

TypingWay wayOf(const TypingTrace &trace)
{
    if (trace.preedits > 0)
        return TypingWay::Composed;
    if (trace.replacements > 0)
        return TypingWay::Replaced;
    return trace.backspaces > 0 ? TypingWay::Backspaces : TypingWay::Keys;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

} // namespace

TypingJudgement judge(const QString &wanted, const TypingTrace &trace)
{
    TypingJudgement judgement{TypingVerdict::Nothing, wayOf(trace)};
    const QString typed = trace.text.normalized(QString::NormalizationForm_C).trimmed();
    if (typed.isEmpty())
        return judgement;
    const auto differ = std::mismatch(typed.begin(), typed.end(), wanted.begin(), wanted.end());
    if (differ.first == typed.end()) {
        const bool apart = trace.text.trimmed() != typed;
        judgement.verdict = typed.size() < wanted.size() ? TypingVerdict::Unfinished
                            : apart                      ? TypingVerdict::Decomposed
                                                         : TypingVerdict::Right;
        return judgement;
    }
    judgement.firstWrong = differ.first - typed.begin();
    judgement.verdict = isAscii(typed) ? TypingVerdict::NoVietnamese : TypingVerdict::Wrong;
    return judgement;
}

} // namespace toasoan
