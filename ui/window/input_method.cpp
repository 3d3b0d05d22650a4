#include "ui/window/input_method.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTimer>

namespace toasoan {
namespace {

struct Framework
{
    const char16_t *id; ///< what environment variables begin with, and plug-ins contain
    const char16_t *name;
    const char16_t *service;
    const char16_t *package; ///< Debian's, that brings the plug-in for Qt 6
};

constexpr Framework frameworks[] = {
    {u"fcitx", u"fcitx5", u"org.fcitx.Fcitx5", u"fcitx5-frontend-qt6"},
    {u"ibus", u"IBus", u"org.freedesktop.IBus", u"libqt6gui6"},
};

/// These are words for "no input method".
bool isNone(const QString &module)
{
    static const QStringList none{QString(), QStringLiteral("compose"), QStringLiteral("none"),
                                  QStringLiteral("simple"), QStringLiteral("xim")};
    return none.contains(module);
}

const Framework *frameworkOf(const QString &module)
{
    for (const Framework &framework : frameworks) {
        if (module.startsWith(QStringView(framework.id)))
            return &framework;
    }
    return nullptr;
}

bool hasPlugin(const TypingEnvironment &environment, QStringView id)
{
    return std::any_of(environment.plugins.begin(), environment.plugins.end(),
                       [id](const QString &file) { return file.contains(id); });
}

InputMethod missing(const TypingEnvironment &environment, const QString &module)
{
    const Framework *framework = frameworkOf(module);
    const QString name = framework ? QString(QStringView(framework->name).toString()) : module;
    if (hasPlugin(environment, framework ? QStringView(framework->id) : QStringView(module)))
        return {name, TypingFault::None, {}};
    return {name, TypingFault::PluginMissing, framework ? QStringView(framework->package).toString() : QString()};
}

/// The input method that runs, or that other toolkits are told to use and that cannot be asked whether it runs.
const Framework *runningOne(const TypingEnvironment &environment)
{
    for (const Framework &framework : frameworks) {
        if (environment.services.contains(QStringView(framework.service).toString()))
            return &framework;
    }
    return nullptr;
}

} // namespace

InputMethod inputMethodOf(const TypingEnvironment &environment)
{
    const QString chosen = environment.qtModule.toLower();
    if (!isNone(chosen))
        return missing(environment, chosen);
    const Framework *running = runningOne(environment);
    const QString elsewhere = environment.xModifiers.section(QStringLiteral("@im="), 1).toLower();
    if (!running && environment.services.isEmpty())
        running = frameworkOf(isNone(elsewhere) ? environment.gtkModule.toLower() : elsewhere);
    if (!running)
        return {};
    const QString id = QStringView(running->id).toString();
    InputMethod method = missing(environment, id);
    // On Wayland the compositor stands between, and no module is to be chosen.
    const bool isAsked = environment.platform.startsWith(u"wayland");
    if (isAsked)
        return {method.name, TypingFault::None, {}};
    if (method.fault == TypingFault::None)
        method = {method.name, TypingFault::NotChosen, QString(u"QT_IM_MODULE="_qs + id)};
    return method;
}

QString faultText(const InputMethod &method)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("InputMethod", text); };
    switch (method.fault) {
    case TypingFault::None:
        return {};
    case TypingFault::NotChosen:
        return say(QT_TRANSLATE_NOOP("InputMethod",
                                     "%1 runs, but this session does not tell programs to use it: typing "
                                     "Vietnamese may not work here. Set %2 and log in again."))
            .arg(method.name, method.remedy);
    case TypingFault::PluginMissing:
        break;
    }
    if (method.remedy.isEmpty())
        return say(QT_TRANSLATE_NOOP("InputMethod", "Typing Vietnamese with %1 will not work: its part for Qt 6 is not "
                                                    "on this computer. Your text is safe; ask for it to be installed."))
            .arg(method.name);
    return say(QT_TRANSLATE_NOOP("InputMethod",
                                 "Typing Vietnamese with %1 will not work: its part for Qt 6 is missing. "
                                 "Install the package %2 and start the program again."))
        .arg(method.name, method.remedy);
}

void lookAround(QObject *context, const std::function<void(const TypingEnvironment &)> &done)
{
    TypingEnvironment found;
    found.platform = QGuiApplication::platformName();
    found.qtModule = qEnvironmentVariable("QT_IM_MODULE");
    found.xModifiers = qEnvironmentVariable("XMODIFIERS");
    found.gtkModule = qEnvironmentVariable("GTK_IM_MODULE");
    for (const QString &folder :
         QCoreApplication::libraryPaths() + QStringList{QLibraryInfo::path(QLibraryInfo::PluginsPath)})
        found.plugins += QDir(folder + QStringLiteral("/platforminputcontexts")).entryList(QDir::Files);
    const auto answer = [done, found](const QStringList &services) {
        TypingEnvironment environment = found;
        environment.services = services;
        done(environment);
    };
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return QTimer::singleShot(0, context, [answer] { answer({}); });
    const QDBusMessage names =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ListNames"));
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(names), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [answer, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        answer(reply.isValid() ? reply.value() : QStringList());
    });
}

} // namespace toasoan
