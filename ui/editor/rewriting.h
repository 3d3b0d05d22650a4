#pragma once
#include <QString>
#include <QTextCursor>

#include <functional>

namespace toasoan {

/// Puts other letters for those that are selected, text by text, as one undo step; how they are set stays. Cards that
/// the selection covers are changed as a whole. GUI thread.
void rewriteLetters(const QTextCursor &selection, const std::function<QString(const QString &)> &rewritten);

} // namespace toasoan
