#include "app/decoding/picture_server.h"
#include "app/exchange/importers/guarded/reading_server.h"

#include <QGuiApplication>
#include <QTranslator>

#include <unistd.h>

namespace {

/// Errors are said in the language of who asks.
void speak(const QString &language, QTranslator &translator)
{
    if (translator.load(QStringLiteral(":/i18n/toasoan_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

/// toasoan-helper LANGUAGE [pictures|drawings]: reads copy, or decodes pictures, that come over standard input, a
/// socket; nobody starts it by hand.
int main(int argc, char *argv[])
{
    const QByteArray serving = argc > 2 ? argv[2] : "";
    const QString language = QString::fromLatin1(argc > 1 ? argv[1] : "");
    QTranslator translator;
    if (serving == "drawings") {
        const QGuiApplication application(argc, argv);
        speak(language, translator);
        return toasoan::servePictures(STDIN_FILENO, toasoan::Serving::Drawings);
    }
    const QCoreApplication application(argc, argv);
    speak(language, translator);
    return serving == "pictures" ? toasoan::servePictures(STDIN_FILENO, toasoan::Serving::Pictures)
                                 : toasoan::serveReading(STDIN_FILENO);
}
