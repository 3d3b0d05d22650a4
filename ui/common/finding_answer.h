#pragma once
#include <QMetaType>
#include <QString>

#include <functional>

class QMenu;

namespace toasoan {

/// What a person may say to a finding besides putting it right.
enum class FindingAnswer {
    IgnoreHere,
    IgnoreWithReason, ///< here, after being asked why
    IgnoreAlways,
    PersonalDictionary,
    HouseDictionary,
};

/// Adds the answers to a menu. `word` is what would go into a dictionary; empty: the finding is about something else.
void offerAnswers(QMenu &menu, const QString &word, const std::function<void(FindingAnswer)> &answer);

} // namespace toasoan
