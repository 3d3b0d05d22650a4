#pragma once
#include "app/exchange/importers/copy.h"

#include <optional>

namespace toasoan {

/// How letters are set where they stand.
struct Setting
{
    Marks marks;
    QString link; ///< as written; kept only when an article may hold it
    std::optional<LegacyFont> font;
    friend bool operator==(const Setting &, const Setting &) = default;
};

/// Puts the runs of a paragraph together. Letters of old fonts are read when the paragraph is complete: programs cut
/// text between a letter and its mark.
class RunWriter
{
public:
    void append(const QString &letters, const Setting &setting);
    [[nodiscard]] bool isEmpty() const { return m_runs.isEmpty(); }
    /// The text, with its old letters in Unicode unless that is refused, and counted; the writer is empty then.
    [[nodiscard]] Text take(RawCopy &copy, const RefusedActs &refused);

private:
    struct SetRun
    {
        QString letters;
        Setting setting;
    };
    QList<SetRun> m_runs;
};

} // namespace toasoan
