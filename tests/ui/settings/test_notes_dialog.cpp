#include "ui/settings/notes_dialog.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace toasoan;

class TestNotesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenComesBack()
    {
        const InnerNotes notes{QStringLiteral("Xem lại số liệu.\nGọi lại xã."), QStringLiteral("Người trong xã")};
        QCOMPARE(NotesDialog(notes).notes(), notes);
    }

    void lettersAreCleanAndComposed()
    {
        NotesDialog dialog({});
        auto *field = dialog.findChild<QPlainTextEdit *>();
        field->setPlainText(QStringLiteral("Hòa\t\u0007\n\n").normalized(QString::NormalizationForm_D));
        QCOMPARE(dialog.notes().editor + dialog.notes().sources, QStringLiteral("Hòa"));
    }

    void tabLeavesTheField()
    {
        NotesDialog dialog({});
        for (const auto *field : dialog.findChildren<QPlainTextEdit *>())
            QVERIFY(field->tabChangesFocus());
    }
};

QTEST_MAIN(TestNotesDialog)
#include "test_notes_dialog.moc"
