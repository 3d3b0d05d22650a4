#include "app/exchange/importers/guarded/reading_server.h"

#include <QCoreApplication>
#include <QTranslator>

#include <unistd.h>

/// toasoan-helper LANGUAGE: reads copy that comes over standard input, a socket; nobody starts it by hand.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/toasoan_%1.qm").arg(application.arguments().value(1))))
        QCoreApplication::installTranslator(&translator);
    return toasoan::serveReading(STDIN_FILENO);
}
