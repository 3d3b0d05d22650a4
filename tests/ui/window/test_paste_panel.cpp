#include "ui/window/paste_panel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QUrl>

using namespace toasoan;

namespace {

constexpr int patience = 20000; // ms: for a machine under load
constexpr qint64 number = 7;    // of the dispatch

const QString headline = QStringLiteral("Cầu mới thông xe");
const QString sapo = QStringLiteral("Sau 3 năm, cầu đã xong.");
const QString sapoPage = QStringLiteral("<p>Sau 3 năm, cầu đã xong.</p>");
const QString body = QStringLiteral("Sáng 10/4 xe đầu tiên qua cầu.\n\nNgười dân đứng kín hai bên.");
const QString bodyPage = QStringLiteral("<p>Sáng 10/4 xe đầu tiên qua cầu.</p><p>Người dân đứng kín hai bên.</p>");

/// In the order of a CMS that asks for the text first.
PasteSheet sheet(const QString &folder = {})
{
    return {headline,
            Errand::Publish,
            {{u"body"_qs, "Text", body, bodyPage},
             {u"headline"_qs, "Headline", headline, {}},
             {u"sapo"_qs, "Sapo", sapo, sapoPage}},
            folder};
}

PasteSheet takedown()
{
    return {headline, Errand::TakeDown, {}, {}};
}

/// The panel as it stands beside the browser; it deletes itself when it is closed.
struct BesideBrowser
{
    QPointer<PastePanel> panel;
    QSignalSpy posted;

    explicit BesideBrowser(const PasteSheet &pasted = sheet())
        : panel(new PastePanel(number, pasted)), posted(panel, &PastePanel::posted)
    {
        QApplication::clipboard()->setText(QStringLiteral("gì đó khác"));
        panel->show();
        (void)QTest::qWaitForWindowActive(panel);
    }
    ~BesideBrowser() { delete panel; }
    Q_DISABLE_COPY_MOVE(BesideBrowser)

    [[nodiscard]] QListWidget *list() const { return panel->findChild<QListWidget *>(); }
    [[nodiscard]] QLineEdit *address() const { return panel->findChild<QLineEdit *>(); }
    [[nodiscard]] QString said() const { return panel->findChild<QLabel *>()->text(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : panel->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        qFatal("no button “%s”", qUtf8Printable(text));
    }
    [[nodiscard]] QPushButton *sendOff() const { return button(PastePanel::tr("&Posted")); }
    [[nodiscard]] QPushButton *pictures() const { return button(PastePanel::tr("&Folder of the pictures")); }
    [[nodiscard]] bool isGone() const
    {
        return QTest::qWaitFor([this] { return panel.isNull(); }, patience);
    }
    /// By Tab alone, as a person without a mouse comes there.
    [[nodiscard]] bool comesTo(const QWidget *wanted) const
    {
        for (int steps = 0; steps < 20 && panel->focusWidget() != wanted; ++steps)
            QTest::keyClick(panel->focusWidget(), Qt::Key_Tab);
        return panel->focusWidget() == wanted;
    }
};

QString copiedText()
{
    return QApplication::clipboard()->text();
}

/// Empty where only plain text lies there.
QString copiedPage()
{
    const QMimeData *data = QApplication::clipboard()->mimeData();
    return data->hasHtml() ? data->html() : QString();
}

/// What a person reads where Qt takes anything that looks like HTML for that.
QString wordsShown(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

/// Hears which folder is to be opened, instead of a file manager.
class FolderOpener : public QObject
{
    Q_OBJECT

public:
    FolderOpener() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~FolderOpener() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    Q_DISABLE_COPY_MOVE(FolderOpener)
    Q_INVOKABLE void open(const QUrl &url) { opened.append(url); }

    QList<QUrl> opened;
};

} // namespace

class TestPastePanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void returnCopiesFieldAfterField()
    {
        const BesideBrowser pasting;
        QCOMPARE(pasting.list()->count(), 3);
        const PasteSheet pasted = sheet();
        for (int row = 0; row < 3; ++row) {
            const PasteField &field = pasted.fields[row];
            const QString name = QString::fromLatin1(field.label);
            QCOMPARE(pasting.list()->currentRow(), row);
            QVERIFY(pasting.list()->item(row)->text().startsWith(name));
            QTest::keyClick(pasting.list(), Qt::Key_Return);
            QCOMPARE(copiedText(), field.text);
            QCOMPARE(copiedPage(), field.html);
            QVERIFY2(pasting.said().contains(QString(u'“' + name + u'”')), qPrintable(pasting.said()));
            QVERIFY(pasting.list()->item(row)->text().startsWith(u'✓'));
        }
        QCOMPARE(pasting.list()->currentRow(), 2); // there is none after it
        QVERIFY2(pasting.said().contains(u"address"), qPrintable(pasting.said()));
        QVERIFY(pasting.posted.isEmpty());
    }

    void onlyTheLastOneAsksForTheAddress()
    {
        const BesideBrowser pasting;
        QTest::keyClick(pasting.list(), Qt::Key_Return);
        QTest::keyClick(pasting.list(), Qt::Key_Return);
        QVERIFY2(!pasting.said().contains(u"address"), qPrintable(pasting.said()));
    }

    void withControlItIsPlainText()
    {
        const BesideBrowser pasting;
        QTest::keyClick(pasting.list(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(copiedText(), body);
        QCOMPARE(copiedPage(), QString());
        QCOMPARE(pasting.list()->currentRow(), 1);
    }

    void enterAndTheButtonCopyToo()
    {
        const BesideBrowser pasting;
        QTest::keyClick(pasting.list(), Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(copiedPage(), bodyPage);
        QTest::keyClick(pasting.button(PastePanel::tr("&Copy the next field")), Qt::Key_Space);
        QCOMPARE(copiedText(), headline);
        QCOMPARE(pasting.list()->currentRow(), 2);
    }

    /// The form lost it, or asks in another order.
    void anyFieldCanBeCopiedAgain()
    {
        const BesideBrowser pasting;
        QTest::keyClick(pasting.list(), Qt::Key_Return);
        QTest::keyClick(pasting.list(), Qt::Key_Return);
        QTest::keyClick(pasting.list(), Qt::Key_Home);
        QTest::keyClick(pasting.list(), Qt::Key_Return);
        QCOMPARE(copiedText(), body);
        QCOMPARE(pasting.list()->currentRow(), 1);
        QCOMPARE(pasting.list()->item(0)->text().count(u'✓'), 1);
    }

    void withoutFieldsNothingIsCopied()
    {
        const BesideBrowser pasting({headline, Errand::Publish, {}, {}});
        QTest::keyClick(pasting.list(), Qt::Key_Return);
        QTest::keyClick(pasting.button(PastePanel::tr("&Copy the next field")), Qt::Key_Space);
        QCOMPARE(copiedText(), QStringLiteral("gì đó khác"));
    }

    void whatIsCopiedIsLetterForLetterWhatIsThere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << QStringLiteral("<b>đậm</b> & <img src=\"file:///anh.png\">");
        QTest::newRow("lines") << QStringLiteral("một\n\n\thai  ba ");
        QTest::newRow("from right to left") << QStringLiteral("abc \u202Eזרה\u202C xyz");
        QTest::newRow("controls") << QStringLiteral("một\x01hai\x7F");
        QTest::newRow("one long word") << QString(20000, u'Đ');
    }
    void whatIsCopiedIsLetterForLetterWhatIsThere()
    {
        QFETCH(QString, text);
        const BesideBrowser pasting({text, Errand::Publish, {{u"body"_qs, "Text", text, {}}}, {}});
        QTest::keyClick(pasting.list(), Qt::Key_Return);
        QCOMPARE(copiedText(), text);
        QVERIFY(!pasting.list()->item(0)->text().contains(u'\n')); // one line a field
        QVERIFY(pasting.list()->item(0)->text().size() < 100);
        QVERIFY2(pasting.panel->width() <= 400, "beside the browser there is no more room");
    }

    void theTipShowsMarkupAsLetters()
    {
        const QString text = QStringLiteral("<b>đậm</b> <img src=\"file:///anh.png\">");
        const BesideBrowser pasting({headline, Errand::Publish, {{u"body"_qs, "Text", text, {}}}, {}});
        QCOMPARE(wordsShown(pasting.list()->item(0)->toolTip()), text);
    }

    void whatIsNoPageCannotBeSentOff_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "   ", "bao.vn/cau-moi.html", "https://", "http:///cau-moi.html",
                                  "https://bao .vn/", "ftp://bao.vn/a", "file:///etc/hostname", "javascript:alert(1)",
                                  "data:text/html,a", "mailto:toasoan@bao.vn"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void whatIsNoPageCannotBeSentOff()
    {
        QFETCH(QString, typed);
        const BesideBrowser pasting;
        pasting.address()->setText(QStringLiteral("https://bao.vn/"));
        pasting.address()->setText(typed);
        QVERIFY(!pasting.sendOff()->isEnabled());
        QTest::keyClick(pasting.address(), Qt::Key_Return);
        QVERIFY(pasting.posted.isEmpty());
        QVERIFY(pasting.panel->isVisible());
    }

    void aPageIsPostedWithTheNumber_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"https://bao.vn/cau-moi-1.html", "http://bao.vn", "HTTPS://BAO.VN/a?b=1#c",
                                  "  https://bao.vn/cau-moi ", "https://báo.vn/cầu-mới"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void aPageIsPostedWithTheNumber()
    {
        QFETCH(QString, typed);
        const BesideBrowser pasting;
        pasting.address()->setText(typed);
        QVERIFY(pasting.sendOff()->isEnabled());
        QTest::keyClick(pasting.sendOff(), Qt::Key_Space);
        QCOMPARE(pasting.posted, QList<QVariantList>({{number, typed.trimmed()}}));
        QVERIFY(pasting.isGone());
    }

    void aTakedownAsksWhetherItIsGone()
    {
        const BesideBrowser pasting(takedown());
        QVERIFY(!pasting.list()->isVisible());
        QVERIFY(!pasting.address()->isVisible());
        QVERIFY(!pasting.pictures()->isVisible());
        QVERIFY(!pasting.button(PastePanel::tr("&Copy the next field"))->isVisible());
        QVERIFY(pasting.said().contains(u"away"));
        QPushButton *isGone = pasting.button(PastePanel::tr("It is &gone"));
        QVERIFY(isGone->isVisible() && isGone->isEnabled());
        QVERIFY(pasting.comesTo(isGone));
        QTest::keyClick(isGone, Qt::Key_Space);
        QCOMPARE(pasting.posted, QList<QVariantList>({{number, QString()}}));
        QVERIFY(pasting.isGone());
        QCOMPARE(copiedText(), QStringLiteral("gì đó khác"));
    }

    void theFolderOfThePicturesOpens()
    {
        FolderOpener opener;
        const BesideBrowser pasting(sheet(QStringLiteral("/anh/2026-11/cau mới")));
        QTest::keyClick(pasting.pictures(), Qt::Key_Space);
        QCOMPARE(opener.opened, QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("/anh/2026-11/cau mới"))});
        const BesideBrowser without;
        QVERIFY(!without.pictures()->isEnabled());
    }

    /// The browser asks for files by their folder: a person must be able to read where they are.
    void theFolderOfThePicturesIsNamed()
    {
        const QString folder = QStringLiteral("/anh/2026-11/cau-moi");
        const BesideBrowser pasting(sheet(folder));
        QVERIFY2(wordsShown(pasting.pictures()->toolTip()).contains(folder), qPrintable(pasting.pictures()->toolTip()));
    }

    void itStaysAboveTheBrowser()
    {
        const BesideBrowser pasting;
        QVERIFY(pasting.panel->isWindow());
        QVERIFY(pasting.panel->windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        QVERIFY(pasting.panel->windowTitle().contains(headline));
    }

    void closingItSaysNothing()
    {
        const BesideBrowser pasting;
        pasting.address()->setText(QStringLiteral("https://bao.vn/"));
        pasting.panel->close();
        QVERIFY(pasting.isGone());
        QVERIFY(pasting.posted.isEmpty());
    }

    void escapeClosesIt()
    {
        const BesideBrowser fromList;
        QTest::keyClick(fromList.list(), Qt::Key_Escape);
        QVERIFY(fromList.isGone());
        const BesideBrowser fromAddress;
        QTest::keyClick(fromAddress.address(), Qt::Key_Escape);
        QVERIFY(fromAddress.isGone());
        QVERIFY(fromList.posted.isEmpty() && fromAddress.posted.isEmpty());
    }

    void allOfItGoesByKeysAlone()
    {
        const BesideBrowser pasting(sheet(QStringLiteral("/anh")));
        QCOMPARE(pasting.panel->focusWidget(), pasting.list());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(pasting.panel->focusWidget(), Qt::Key_Return);
        QCOMPARE(copiedText(), sapo);
        QVERIFY(pasting.comesTo(pasting.pictures()));
        QVERIFY(pasting.comesTo(pasting.address()));
        QTest::keyClicks(pasting.panel->focusWidget(), QStringLiteral("https://bao.vn/cau-moi"));
        QVERIFY(pasting.comesTo(pasting.sendOff()));
        QVERIFY(pasting.comesTo(pasting.address()));
        QTest::keyClick(pasting.panel->focusWidget(), Qt::Key_Return);
        QCOMPARE(pasting.posted, QList<QVariantList>({{number, QStringLiteral("https://bao.vn/cau-moi")}}));
        QVERIFY(pasting.isGone());
    }

    void everythingHasANameForThoseWhoDoNotSeeIt()
    {
        const BesideBrowser pasting(sheet(QStringLiteral("/anh")));
        pasting.address()->setText(QStringLiteral("https://bao.vn/"));
        QStringList names;
        QWidget *first = pasting.panel->focusWidget();
        do {
            QWidget *here = pasting.panel->focusWidget();
            names.append(QAccessible::queryAccessibleInterface(here)->text(QAccessible::Name));
            QTest::keyClick(here, Qt::Key_Tab);
        } while (pasting.panel->focusWidget() != first && names.size() < 20);
        QCOMPARE(names.size(), 5); // fields, copy, pictures, address, posted
        QVERIFY2(!names.contains(QString()), qPrintable(names.join(u'|')));
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 5);
    }
};

QTEST_MAIN(TestPastePanel)
#include "test_paste_panel.moc"
