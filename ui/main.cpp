#include "app/base/memory.h"
#include "app/desk/data_folder.h"
#include "app/desk/folder_seal.h"
#include "app/desk/proofreader.h"
#include "app/desk/settings.h"
#include "app/desk/storage_thread.h"
#include "ui/common/fonts.h"
#include "ui/common/theme.h"
#include "ui/common/toasoan_style.h"
#include "ui/window/copy_commands.h"
#include "ui/window/first_showing.h"
#include "ui/window/import_commands.h"
#include "ui/window/main_window.h"
#include "ui/window/one_window.h"
#include "ui/window/unlock_dialog.h"
#include "ui/window/work_watch.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QTranslator>

#include <memory>

namespace {

using namespace toasoan;

/// Vietnamese unless the person chose English, or the system speaks English and the person chose nothing.
QString languageOf(const QString &chosen)
{
    if (!chosen.isEmpty())
        return chosen;
    return QLocale::system().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("vi");
}

/// Language and theme of the whole program.
class Appearance
{
public:
    explicit Appearance(QApplication &application) : m_application(application), m_system(application.palette()) {}

    void apply(const QString &language, const QString &theme)
    {
        m_application.removeTranslator(&m_translator);
        const QString chosen = languageOf(language);
        QLocale::setDefault(QLocale(chosen == u"vi" ? QLocale::Vietnamese : QLocale::English));
        if (m_translator.load(QStringLiteral(":/i18n/toasoan_%1.qm").arg(chosen)))
            m_application.installTranslator(&m_translator);
        const ThemeChoice choice = theme == u"dark"    ? ThemeChoice::Dark
                                   : theme == u"light" ? ThemeChoice::Light
                                                       : ThemeChoice::System;
        m_application.setPalette(paletteOf(chosenTheme(choice, m_system)));
    }

private:
    QApplication &m_application;
    QPalette m_system;
    QTranslator m_translator;
};

struct Arguments
{
    QStringList files; ///< absolute paths, to be brought in
    QString folder;
    QString language;
    QString theme;
};

Arguments parsed(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(QStringLiteral("data"), QStringLiteral("Data folder."), QStringLiteral("DIR"));
    const QCommandLineOption lang(QStringLiteral("lang"), QStringLiteral("vi or en."), QStringLiteral("LANG"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark."), QStringLiteral("THEME"));
    parser.addOptions({data, lang, theme});
    parser.addPositionalArgument(QStringLiteral("files"), QStringLiteral("Files to open a copy of."),
                                 QStringLiteral("[FILE…]"));
    parser.process(application);
    QStringList files;
    for (const QString &file : parser.positionalArguments())
        files.append(QFileInfo(file).absoluteFilePath());
    return {files, parser.isSet(data) ? parser.value(data) : defaultDataFolder(), parser.value(lang),
            parser.value(theme)};
}

void setUp(QApplication &application)
{
    QApplication::setApplicationName(QStringLiteral("toasoan"));
    QApplication::setApplicationDisplayName(QString());
    QApplication::setApplicationVersion(QStringLiteral(TOASOAN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.toasoan.ToaSoan"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/toasoan.svg")));
    application.setStyle(new ToaSoanStyle);
    QApplication::setFont(interfaceFont());
}

/// What a second start brings: its files, and the window to the front.
void receive(MainWindow &window, const QStringList &files)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
    window.copy().imports().bringIn(files);
}

/// Whether this process is to have the window; another one that has it is told of the files.
bool mayOpen(OneWindow &turn, const QStringList &files)
{
    const OneWindow::Turn got = turn.take(files);
    if (got == OneWindow::Turn::NoAnswer)
        QMessageBox::warning(nullptr, QStringLiteral("Tòa Soạn"),
                             OneWindow::tr("Tòa Soạn already has these drafts open in another window, which does not "
                                           "answer. Wait a moment, or end that process, and start again."));
    return got == OneWindow::Turn::First;
}

} // namespace

int main(int argc, char **argv)
{
    keepLargePiecesApart();
    const FontsRead fonts = readFontsAhead();
    QApplication application(argc, argv);
    setUp(application);
    const Arguments arguments = parsed(application);
    const Settings settings = loadSettings(arguments.folder).value_or(Settings{});
    Appearance appearance(application);
    appearance.apply(arguments.language.isEmpty() ? settings.language : arguments.language,
                     arguments.theme.isEmpty() ? settings.theme : arguments.theme);

    OneWindow turn(arguments.folder);
    if (!mayOpen(turn, arguments.files))
        return 0;
    DeskOptions options;
    options.folder = arguments.folder;
    if (const auto sealed = folderSealed(arguments.folder); sealed && *sealed) {
        fonts.wait();
        UnlockDialog unlock(arguments.folder);
        if (unlock.exec() != QDialog::Accepted)
            return 0;
        options.secret = unlock.secret();
    }
    WorkWatch opening;
    options.progress = opening.progress();
    StorageThread storage(options);
    Proofreader proofreader(modelPathFor(arguments.folder));
    proofreader.useHouseDictionary(houseDictionaryPath(arguments.folder));
    proofreader.useHouseStyle(houseStyleFolder(arguments.folder));
    std::unique_ptr<MainWindow> window;
    std::optional<Settings> wanted; // another language or theme: the next window's
    std::function<void()> open = [&] {
        window = std::make_unique<MainWindow>(storage, proofreader, arguments.folder, fonts);
        window->watchOpening(opening);
        QObject::connect(window.get(), &MainWindow::stayed, qApp, [&] { wanted.reset(); });
        QObject::connect(window.get(), &MainWindow::appearanceWanted, qApp, [&](const Settings &chosen) {
            wanted = chosen;
            window->close();
        });
        // Queued: a window is taken down only when it has finished closing.
        QObject::connect(
            window.get(), &MainWindow::closed, qApp,
            [&] {
                if (!wanted)
                    return QApplication::quit();
                appearance.apply(wanted->language, wanted->theme);
                wanted.reset();
                const DraftId draft = window->lastDraft();
                open();
                window->openDraft(draft);
            },
            Qt::QueuedConnection);
        showWithArticle(*window);
    };
    QApplication::setQuitOnLastWindowClosed(false);
    open();
    QObject::connect(&turn, &OneWindow::handedOver, qApp, [&](const QStringList &files) { receive(*window, files); });
    receive(*window, arguments.files);
    return QApplication::exec();
}
