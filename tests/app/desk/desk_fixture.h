#pragma once
#include "app/desk/desk.h"
#include "tests/app/store/store_fixture.h"

namespace toasoan::testing {

/// A desk in a data folder of its own, with a clock that goes on by a second at each look.
struct DeskFolder
{
    QTemporaryDir folder;
    QDateTime time = noon();
    std::unique_ptr<Desk> desk;

    DeskFolder();
    [[nodiscard]] DeskOptions options();
    void reopen();

    [[nodiscard]] DraftId create(const Article &article) const;
    [[nodiscard]] Result<Revision> save(const DraftId &draft, const Article &article) const;
    [[nodiscard]] Result<StepDone> step(const DraftId &draft, Action action, const QString &person = {},
                                        const QString &reason = {}) const;
    void approve(const DraftId &draft) const; ///< submits and approves; fails loudly
};

[[nodiscard]] QString reporter();
[[nodiscard]] QString secretary();
/// "code detail" of the error, or nothing.
template<typename T>
[[nodiscard]] QString refusal(const Result<T> &result)
{
    if (result)
        return {};
    return QString(errorId(result.error().code) + u' ' + result.error().detail).trimmed();
}

} // namespace toasoan::testing
