#include "app/proofing/house_style.h"
#include "app/workflow/return_reasons.h"
#include "tests/architecture/catalogue.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace toasoan;

namespace {

QString catalogue(const QString &language)
{
    return QStringLiteral(TOASOAN_SOURCE_DIR "/translations/toasoan_%1.ts").arg(language);
}

QString shown(const Message &message)
{
    return message.context + u": "_qs + message.source;
}

QStringList incomplete(const QList<Message> &messages)
{
    QStringList list;
    for (const Message &message : messages) {
        if (!message.isComplete())
            list.append(shown(message));
    }
    return list;
}

QList<Message> counting(QList<Message> messages)
{
    messages.removeIf([](const Message &message) { return !message.counts; });
    return messages;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vietnameseIsComplete()
    {
        const QList<Message> messages = readCatalogue(catalogue(QStringLiteral("vi")));
        QVERIFY(messages.size() > 200);
        const QStringList open = incomplete(messages);
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
    }

    void vietnameseSaysWhatTheSourceSays()
    {
        QStringList faults;
        for (const Message &message : readCatalogue(catalogue(QStringLiteral("vi")))) {
            for (const QString &fault : faultsOf(message))
                faults.append(shown(message) + u" – "_qs + fault);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    // Everything else falls back to its source text, which is English.
    void englishTellsOneFromMany()
    {
        const QList<Message> messages = counting(readCatalogue(catalogue(QStringLiteral("en"))));
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            QVERIFY2(message.isComplete() && message.forms.size() == 2, qPrintable(shown(message)));
            QVERIFY2(message.forms[0].contains(u"%n") && message.forms[1].contains(u"%n"), qPrintable(shown(message)));
        }
    }

    void textsOfDataFilesAreTranslated()
    {
        const QList<Message> messages = readCatalogue(catalogue(QStringLiteral("vi")));
        const auto isThere = [&messages](const QString &context, const QString &name) {
            return std::any_of(messages.begin(), messages.end(), [&](const Message &message) {
                return message.context == context && message.source == name;
            });
        };
        for (const Profile &profile : profiles())
            QVERIFY2(isThere(u"Profiles"_qs, profile.name), qPrintable(profile.name));
        for (const ReturnReason &reason : builtInReturnReasons())
            QVERIFY2(isThere(u"ReturnReasons"_qs, reason.name), qPrintable(reason.name));
        for (const PictureRatio &ratio : shippedHouseStyle().pictureRatios)
            QVERIFY2(isThere(u"PictureRatios"_qs, ratio.name), qPrintable(ratio.name));
    }

    void theCatalogueKnowsEveryTextOfTheSources()
    {
        const QTemporaryDir folder;
        const QString vietnamese = folder.filePath(QStringLiteral("toasoan_vi.ts"));
        const QString english = folder.filePath(QStringLiteral("toasoan_en.ts"));
        QVERIFY(QFile::copy(catalogue(QStringLiteral("vi")), vietnamese));
        QVERIFY(QFile::copy(catalogue(QStringLiteral("en")), english));
        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(LUPDATE),
                      {QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-obsolete"),
                       QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral(TOASOAN_SOURCE_DIR),
                       QStringLiteral("@" TRANSLATED_SOURCES), QStringLiteral("-ts"), vietnamese, english});
        QVERIFY(lupdate.waitForFinished(120'000));
        QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0,
                 lupdate.readAll().constData());
        const QStringList open = incomplete(readCatalogue(vietnamese)) + incomplete(counting(readCatalogue(english)));
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
    }

    void faultsAreSeen()
    {
        const auto faulty = [](const QString &source, const QString &translation) {
            return !faultsOf({QString(), source, {translation}, QString(), false}).isEmpty();
        };
        QVERIFY(!faulty(u"&Undo %1"_qs, u"&Hoàn tác %1"_qs));
        QVERIFY(faulty(u"%1 of %2"_qs, u"%1 trên %1"_qs));
        QVERIFY(faulty(u"%n part(s)"_qs, u"các phần"_qs));
        QVERIFY(faulty(u"&Undo"_qs, u"Hoàn tác"_qs));
        QVERIFY(faulty(u"&Undo"_qs, u"Ho&àn tác"_qs));
        QVERIFY(faulty(u"peace"_qs, u"hoà bình"_qs));
        QVERIFY(faulty(u"peace"_qs, u"ho\u0300a bi\u0300nh"_qs));
        QVERIFY(!Message({QString(), u"Undo"_qs, {QString()}, QString(), false}).isComplete());
        QVERIFY(!Message({QString(), u"Undo"_qs, {u"Hoàn tác"_qs}, u"unfinished"_qs, false}).isComplete());
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
