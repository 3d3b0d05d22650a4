#include "ui/common/finding_answer.h"

#include <QCoreApplication>
#include <QMenu>

namespace toasoan {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("FindingAnswer", text);
}

} // namespace

void offerAnswers(QMenu &menu, const QString &word, const std::function<void(FindingAnswer)> &answer)
{
    const auto offer = [&](const QString &text, FindingAnswer choice) {
        menu.addAction(text, &menu, [answer, choice] { answer(choice); });
    };
    offer(say(QT_TRANSLATE_NOOP("FindingAnswer", "&Ignore here")), FindingAnswer::IgnoreHere);
    offer(say(QT_TRANSLATE_NOOP("FindingAnswer", "Ignore here, with a &reason…")), FindingAnswer::IgnoreWithReason);
    offer(say(QT_TRANSLATE_NOOP("FindingAnswer", "&Never say this again")), FindingAnswer::IgnoreAlways);
    if (word.isEmpty())
        return;
    QString shown = word;
    shown.replace(u'&', QStringLiteral("&&"));
    menu.addSeparator();
    offer(say(QT_TRANSLATE_NOOP("FindingAnswer", "Add “%1” to &my dictionary")).arg(shown),
          FindingAnswer::PersonalDictionary);
    offer(say(QT_TRANSLATE_NOOP("FindingAnswer", "Add “%1” to the &house dictionary")).arg(shown),
          FindingAnswer::HouseDictionary);
}

} // namespace toasoan
