#pragma once
#include "app/exchange/importers/run_writer.h"

namespace toasoan {

enum class Spaces { Collapse, Keep };

/// Puts letters together to paragraphs, with the spaces of HTML: any number of them, and line ends, are one, also
/// across elements; words of two blocks never touch.
class ParagraphWriter
{
public:
    ParagraphWriter(RawCopy &copy, const RefusedActs &refused) : m_copy(copy), m_refused(refused) {}

    void write(const QString &letters, const Setting &setting, Spaces spaces);
    void breakLine(); ///< a second one in a row ends the paragraph
    /// The paragraph as it stands goes into the copy, if it has letters. `kind` gives everything but its text.
    void end(const CopyParagraph &kind);
    [[nodiscard]] bool isEmpty() const { return m_runs.isEmpty(); }
    [[nodiscard]] bool endsInTwoBreaks() const { return m_breaks >= 2; }

private:
    [[nodiscard]] QString takeDue();
    [[nodiscard]] QString withPlainSpaces(QString letters);

    RawCopy &m_copy;
    const RefusedActs &m_refused;
    RunWriter m_runs;
    bool m_space = false; ///< one is due before the next letter
    Setting m_spaceSetting;
    int m_breaks = 0; ///< line breaks due before the next letter
};

} // namespace toasoan
