#pragma once
#include "app/exchange/importers/copy.h"

#include <optional>

namespace toasoan {

/// How letters are set where they stand.
struct Setting
{
    Marks marks;
    QString link;
    std::optional<LegacyFont> font;
    friend bool operator==(const Setting &, const Setting &) = default;
};

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
    /// The letters so far, for a table's cell; the writer is empty then.
    [[nodiscard]] Text take();
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] bool endsInTwoBreaks() const { return m_breaks >= 2; }

private:
    void append(const QString &letters, const Setting &setting);
    [[nodiscard]] QString takeDue();
    [[nodiscard]] QString settled(QString letters, const Setting &setting);

    RawCopy &m_copy;
    const RefusedActs &m_refused;
    Text m_text;
    bool m_space = false; ///< one is due before the next letter
    Setting m_spaceSetting;
    int m_breaks = 0; ///< line breaks due before the next letter
};

} // namespace toasoan
