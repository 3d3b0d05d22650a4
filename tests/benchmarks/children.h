#pragma once
#include "tests/benchmarks/measure.h"
#include "ui/common/fonts.h"

namespace toasoan::benchmarks {

/// Programs that this one starts beside itself, to see how long a start takes and how much memory is held.
enum class Child {
    Workstation, ///< over a data folder, with its newest draft
    BareEditor,  ///< a QTextEdit that shows a text file
};

struct ChildRun
{
    double start = 0; ///< ms from its start to the painted text
    Memory memory;    ///< when all is done that comes after the painting: layout, proofing
};
[[nodiscard]] ChildRun runChild(Child child, const QString &path);

[[nodiscard]] bool isChild(const char *argument);
/// Before there is a QApplication; what the program does there, and a bare editor does not.
[[nodiscard]] FontsRead beginAsChild(const char *argument);
/// What such a program does when it is started; false: the arguments ask for no child.
bool actAsChild(const QStringList &arguments, const FontsRead &fonts);

} // namespace toasoan::benchmarks
