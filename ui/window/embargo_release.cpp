#include "ui/window/embargo_release.h"

#include "ui/common/error_text.h"
#include "ui/window/message_bar.h"
#include "ui/window/reason_dialog.h"

#include <QCoreApplication>
#include <QDateTime>

namespace toasoan {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("EmbargoRelease", text);
}

} // namespace

void offerRelease(const Error &error, const ReleasePlace &place,
                  const std::function<void(const QString &reason)> &again)
{
    const bool isEmbargo = error.code == ErrorCode::Refused && error.detail == u"embargoed";
    if (!isEmbargo)
        return place.messages.say(MessageBar::Kind::Error, errorText(error));
    const QString until = QDateTime::fromString(error.args.value(1), Qt::ISODate)
                              .toLocalTime()
                              .toString(QStringLiteral("HH:mm dd/MM/yyyy"));
    const QString why = say(QT_TRANSLATE_NOOP("EmbargoRelease", "“%1” may not leave before %2. Whoever may break an "
                                                                "embargo can let it leave early, with a reason."))
                            .arg(error.args.value(0), until);
    place.messages.offer(
        MessageBar::Kind::Error, why, say(QT_TRANSLATE_NOOP("EmbargoRelease", "Give a reason…")),
        [window = place.window, button = place.button, again] {
            ReasonDialog dialog(
                say(QT_TRANSLATE_NOOP("EmbargoRelease", "Before the end of the embargo")),
                say(QT_TRANSLATE_NOOP("EmbargoRelease", "Why does it leave early? This stands in the log.")), button,
                window);
            if (dialog.exec() == QDialog::Accepted)
                again(dialog.reason());
        });
}

} // namespace toasoan
