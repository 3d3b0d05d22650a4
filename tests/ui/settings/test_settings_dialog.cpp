#include "ui/settings/settings_dialog.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace toasoan;

namespace {

/// The field for words put while typing: the last of the lists.
QPlainTextEdit &autocorrectField(SettingsDialog &dialog)
{
    return *dialog.findChildren<QPlainTextEdit *>().last();
}

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotTouchedStays()
    {
        Settings settings;
        settings.autocorrect = {{QStringLiteral("ko"), QStringLiteral("không")},
                                {QStringLiteral("tn"), QStringLiteral("tai nạn giao thông")}};
        settings.dictionaryWords = {QStringLiteral("Rào")};
        settings.ignoredAlways = {{QStringLiteral("style.covid"), QStringLiteral("Covid")}};
        SettingsDialog dialog(settings, QStringLiteral("Lê Mẫu"));
        QCOMPARE(dialog.settings(), settings);
    }

    void linesThatNameNoTwoWordsAreLeftOut()
    {
        SettingsDialog dialog({}, QStringLiteral("Lê Mẫu"));
        autocorrectField(dialog).setPlainText(
            QStringLiteral("Ko=không\n\nvô nghĩa\n= gì\ngì =\nhai chữ = hai\n  đc  =  được  \n"));
        QCOMPARE(dialog.settings().autocorrect,
                 (QList<AutocorrectWord>{{QStringLiteral("ko"), QStringLiteral("không")},
                                         {QStringLiteral("đc"), QStringLiteral("được")}}));
    }

    void nothingIsPutByDefault()
    {
        SettingsDialog dialog({}, QStringLiteral("Lê Mẫu"));
        QVERIFY(dialog.settings().autocorrect.isEmpty());
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "test_settings_dialog.moc"
