#include "app/publishing/standing_text.h"
#include "ui/common/toasoan_style.h"
#include "ui/history/redline_view.h"
#include "ui/window/changed_there_dialog.h"
#include "ui/window/live_dialog.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTextDocument>

#include <ctime>

using namespace toasoan;

namespace {

const QSize screen = {1366, 768}; // of the smallest computer that newsrooms have
const QString address = QStringLiteral("https://bao.vn/cau-moi-1.html");
const QString headline = QStringLiteral("Cầu mới thông xe");

QList<LiveDifference> oneOfEach()
{
    return {{LiveFault::Changed, QStringLiteral("Có 10 người."), QStringLiteral("Có 12 người.")},
            {LiveFault::Missing, QStringLiteral("Cầu dài 900 m."), {}},
            {LiveFault::Added, {}, QStringLiteral("Mời xem quảng cáo")},
            {LiveFault::PictureMissing, QStringLiteral("https://bao.vn/anh/1.jpg"), {}},
            {LiveFault::AltChanged, QStringLiteral("Cây cầu"), QStringLiteral("ảnh 1")}};
}

Placement placed(const QList<LiveDifference> &differences, const QString &url = address)
{
    Placement placement;
    placement.url = url;
    placement.checked = QDateTime(QDate(2026, 11, 26), QTime(14, 5));
    placement.differences = differencesToJson(differences);
    return placement;
}

Dispatch dispatchOf(const QString &text = headline)
{
    Dispatch dispatch;
    dispatch.headline = text;
    return dispatch;
}

/// What WordPress keeps of an article.
QJsonObject standing(const QString &title, const QString &content)
{
    return {{QStringLiteral("title"), title}, {QStringLiteral("content"), content}};
}

ChangedThere editedThere()
{
    return {standingText(standing(headline, u"<p>Cầu dài 900 m.</p><p>Xe đã chạy.</p>"_qs)),
            standingText(standing(headline, u"<p>Cầu dài 950 m.</p><p>Xe đã chạy.</p>"_qs))};
}

void show(QDialog &dialog)
{
    dialog.show();
    (void)QTest::qWaitForWindowActive(&dialog);
}

QTableWidget *table(const QDialog &dialog)
{
    return dialog.findChild<QTableWidget *>();
}

QStringList row(const QTableWidget &table, int number)
{
    return {table.item(number, 0)->text(), table.item(number, 1)->text(), table.item(number, 2)->text()};
}

/// All sentences that are not in a table; fails where one may be taken for markup.
QString said(const QDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText)
            QTest::qFail("a label that guesses what is markup", __FILE__, __LINE__);
        texts.append(label->text());
    }
    return texts.join(u'\n');
}

QPushButton *button(const QDialog &dialog, const QString &text)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    qFatal("no button “%s”", qUtf8Printable(text));
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

/// By Tab alone, as a person without a mouse comes there.
bool comesTo(const QDialog &dialog, const QWidget *wanted)
{
    for (int steps = 0; steps < 20 && dialog.focusWidget() != wanted; ++steps)
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    return dialog.focusWidget() == wanted;
}

/// What a screen reader calls all that Tab comes to.
QStringList namesByTab(const QDialog &dialog)
{
    QStringList names;
    const QWidget *first = dialog.focusWidget();
    do {
        QWidget *here = dialog.focusWidget();
        names.append(QAccessible::queryAccessibleInterface(here)->text(QAccessible::Name));
        QTest::keyClick(here, Qt::Key_Tab);
    } while (dialog.focusWidget() != first && names.size() < 20);
    return names;
}

} // namespace

class TestLiveDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new ToaSoanStyle); }

    void differencesAreShownPlaceByPlace()
    {
        LiveDialog dialog(headline, placed(oneOfEach()));
        show(dialog);
        const QTableWidget &shown = *table(dialog);
        const QList<LiveDifference> differences = oneOfEach();
        QCOMPARE(shown.rowCount(), differences.size());
        for (int i = 0; i < differences.size(); ++i)
            QCOMPARE(row(shown, i),
                     (QStringList{liveFaultName(differences[i].fault), differences[i].approved, differences[i].live}));
        QCOMPARE(shown.horizontalHeaderItem(1)->text(), LiveDialog::tr("Approved"));
        QCOMPARE(shown.horizontalHeaderItem(2)->text(), LiveDialog::tr("On the page now"));
        QCOMPARE(shown.editTriggers(), QAbstractItemView::NoEditTriggers);
    }

    void whichPageAndWhenIsSaid()
    {
        LiveDialog dialog(headline, placed(oneOfEach()));
        show(dialog);
        for (const QString &part : {headline, address, u"14:05 26/11/2026"_qs, u"▲"_qs, u"5"_qs})
            QVERIFY2(said(dialog).contains(part), qUtf8Printable(said(dialog)));
    }

    void whereNothingDiffersThereIsNoTable()
    {
        LiveDialog dialog(headline, placed({}));
        show(dialog);
        QVERIFY(!table(dialog));
        QVERIFY2(said(dialog).contains(u"✓"), qUtf8Printable(said(dialog)));
    }

    void whatStrangersWroteIsPlainText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << QStringLiteral("<b>đậm</b> <img src=\"file:///anh.png\"> <a href=\"#\">xem</a>");
        QTest::newRow("half a tag") << QStringLiteral("<table><tr><td>một");
        QTest::newRow("entities") << QStringLiteral("&lt;b&gt; &amp; &#0;");
        QTest::newRow("from right to left") << QStringLiteral("abc \u202Eשלום\u202C xyz \u2067abc");
        QTest::newRow("controls") << QStringLiteral("một\x01\x07hai\x7F\u0085ba");
        QTest::newRow("half a letter") << QString(u"một " + QString(QChar(0xD83D)) + u" hai");
        QTest::newRow("marks upon marks") << QString(u"e" + QString(2000, QChar(0x0301)));
    }
    void whatStrangersWroteIsPlainText()
    {
        QFETCH(QString, text);
        LiveDialog dialog(text, placed({{LiveFault::Changed, text, text}, {LiveFault::Missing, headline, {}}}));
        show(dialog);
        QCOMPARE(row(*table(dialog), 0), (QStringList{liveFaultName(LiveFault::Changed), text, text}));
        QCOMPARE(row(*table(dialog), 1), (QStringList{liveFaultName(LiveFault::Missing), headline, QString()}));
        QVERIFY(!table(dialog)->cellWidget(0, 2));
        QVERIFY(said(dialog).startsWith(text));
    }

    void theTipShowsMarkupAsLetters()
    {
        const QString text = QStringLiteral("<b>đậm</b> <img src=\"file:///anh.png\">");
        LiveDialog dialog(headline, placed({{LiveFault::Changed, headline, text}}));
        QCOMPARE(wordsShown(table(dialog)->item(0, 2)->toolTip()), text);
    }

    void itStaysWithinTheScreen_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("live");
        const QString word(3000, u'Đ');
        const QString path = QString(u"/" + QString(1900, u'a'));
        QTest::newRow("usual") << headline << address << headline;
        QTest::newRow("long word in the headline") << word << address << headline;
        QTest::newRow("long address") << headline << QString(address + path) << headline;
        QTest::newRow("long word on the page") << headline << address << word;
        QTest::newRow("many words on the page") << headline << address << QString(u"cầu mới "_qs).repeated(20000);
        QTest::newRow("many lines on the page") << headline << address << QString(u"cầu\n"_qs).repeated(5000);
    }
    void itStaysWithinTheScreen()
    {
        QFETCH(QString, title);
        QFETCH(QString, url);
        QFETCH(QString, live);
        LiveDialog dialog(title, placed({{LiveFault::Changed, headline, live}, {LiveFault::Added, {}, live}}, url));
        show(dialog);
        QVERIFY2(dialog.width() <= screen.width() && dialog.height() <= screen.height(),
                 qPrintable(u"%1 × %2"_qs.arg(dialog.width()).arg(dialog.height())));
        QVERIFY(table(dialog)->height() > 100); // and there is room for what it is about
    }

    /// A hostile page can bring about as many.
    void tenThousandDifferencesAreShown()
    {
        QList<LiveDifference> differences;
        for (int i = 0; i < 10000; ++i)
            differences.append({LiveFault::Added, {}, u"Quảng cáo số %1 mà không ai duyệt"_qs.arg(i)});
        const std::clock_t begin = std::clock(); // of the processor: other programs do not count
        LiveDialog dialog(headline, placed(differences));
        show(dialog);
        QCoreApplication::processEvents();
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
        QVERIFY(dialog.width() <= screen.width() && dialog.height() <= screen.height());
        QCOMPARE(table(dialog)->rowCount(), 10000);
        QCOMPARE(table(dialog)->item(9999, 2)->text(), differences.last().live);
    }

    void aPageOfTheWebIsOpened_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"https://bao.vn/cau-moi-1.html", "http://bao.vn/?p=1", "https://báo.vn/cầu"})
            QTest::newRow(url) << QString::fromUtf8(url);
    }
    void aPageOfTheWebIsOpened()
    {
        QFETCH(QString, url);
        LiveDialog dialog(headline, placed(oneOfEach(), url));
        show(dialog);
        const QSignalSpy wanted(&dialog, &LiveDialog::pageWanted);
        QTest::keyClick(button(dialog, LiveDialog::tr("&Open the page")), Qt::Key_Space);
        QCOMPARE(wanted, QList<QVariantList>{{url}});
        QVERIFY(dialog.isVisible());
    }

    void nothingElseIsOpened_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"", "file:///etc/hostname", "javascript:alert(1)", "data:text/html,a", "ftp://bao.vn/",
                                "smb://bao.vn/a", "httpx://bao.vn/", "https:", "bao.vn"})
            QTest::newRow(url) << QString::fromUtf8(url);
    }
    void nothingElseIsOpened()
    {
        QFETCH(QString, url);
        LiveDialog dialog(headline, placed(oneOfEach(), url));
        show(dialog);
        const QSignalSpy wanted(&dialog, &LiveDialog::pageWanted);
        QPushButton *open = button(dialog, LiveDialog::tr("&Open the page"));
        if (open->isVisible())
            QTest::keyClick(open, Qt::Key_Space);
        QVERIFY(wanted.isEmpty());
        QVERIFY(!open->isVisible() || !open->isEnabled()); // and nobody thinks that it would
    }

    void keysAloneReadAndCloseIt()
    {
        LiveDialog dialog(headline, placed(oneOfEach()));
        show(dialog);
        QVERIFY(comesTo(dialog, table(dialog)));
        QTest::keyClick(table(dialog), Qt::Key_Down);
        QTest::keyClick(table(dialog), Qt::Key_Down);
        QVERIFY(table(dialog)->currentRow() > 0);
        QVERIFY(comesTo(dialog, button(dialog, LiveDialog::tr("&Open the page"))));
        QVERIFY(comesTo(dialog, button(dialog, LiveDialog::tr("Close"))));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), QDialog::Accepted);

        LiveDialog another(headline, placed(oneOfEach()));
        show(another);
        QTest::keyClick(another.focusWidget(), Qt::Key_Escape);
        QVERIFY(!another.isVisible());
    }

    void everythingHasANameForThoseWhoDoNotSeeIt()
    {
        LiveDialog live(headline, placed(oneOfEach()));
        show(live);
        QStringList names = namesByTab(live);
        QCOMPARE(names.size(), 3); // what differs, open, close
        QVERIFY2(!names.contains(QString()), qUtf8Printable(names.join(u'|')));
        ChangedThereDialog changed(dispatchOf(), editedThere());
        show(changed);
        names = namesByTab(changed);
        QCOMPARE(names.size(), 3); // what others changed, leave, overwrite
        QVERIFY2(!names.contains(QString()), qUtf8Printable(names.join(u'|')));
    }

    void theRedlineShowsWhatOthersChanged()
    {
        ChangedThereDialog dialog(dispatchOf(), editedThere());
        show(dialog);
        const QString text = dialog.findChild<RedlineView *>()->toPlainText();
        QVERIFY2(text.contains(u"−900\u2009+950"), qUtf8Printable(text));
        QVERIFY(text.contains(u"Xe đã chạy."));
        QVERIFY(said(dialog).contains(headline));
    }

    void markupInTheirTextIsShownAsLetters()
    {
        const QString escaped = QStringLiteral("<p>&lt;b&gt;đậm&lt;/b&gt; &lt;img src=x&gt;</p>");
        ChangedThereDialog dialog(dispatchOf(u"<b>Tít</b>"_qs), {{}, standingText(standing(headline, escaped))});
        show(dialog);
        const auto *redline = dialog.findChild<RedlineView *>();
        QVERIFY2(redline->toPlainText().contains(u"<b>đậm</b> <img src=x>"), qUtf8Printable(redline->toPlainText()));
        QVERIFY(said(dialog).contains(u"<b>Tít</b>"));
    }

    void whatIsChangedThereStaysWithinTheScreen()
    {
        const QString word(3000, u'Đ');
        ChangedThereDialog dialog(dispatchOf(word), {standingText(standing(word, word)), {}});
        show(dialog);
        QVERIFY2(dialog.width() <= screen.width() && dialog.height() <= screen.height(),
                 qPrintable(u"%1 × %2"_qs.arg(dialog.width()).arg(dialog.height())));
    }

    void overwritingIsAgreedToOnPurpose()
    {
        ChangedThereDialog dialog(dispatchOf(), editedThere());
        show(dialog);
        QPushButton *overwrite = button(dialog, ChangedThereDialog::tr("&Overwrite theirs"));
        QVERIFY(comesTo(dialog, overwrite));
        QTest::keyClick(overwrite, Qt::Key_Space);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), QDialog::Accepted);
    }

    void anythingElseLeavesTheirs_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Return") << int(Qt::Key_Return);
        QTest::newRow("Enter") << int(Qt::Key_Enter);
        QTest::newRow("Escape") << int(Qt::Key_Escape);
        QTest::newRow("closed") << 0;
    }
    void anythingElseLeavesTheirs()
    {
        QFETCH(int, key);
        ChangedThereDialog dialog(dispatchOf(), editedThere());
        show(dialog);
        const QSignalSpy rejected(&dialog, &QDialog::rejected);
        if (key == 0)
            dialog.close();
        else
            QTest::keyClick(dialog.focusWidget(), Qt::Key(key));
        QVERIFY(!dialog.isVisible());
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(dialog.result(), QDialog::Rejected);
    }

    void theSafeButtonIsTheDefault()
    {
        ChangedThereDialog dialog(dispatchOf(), editedThere());
        show(dialog);
        QPushButton *leave = button(dialog, ChangedThereDialog::tr("&Leave theirs as it is"));
        QPushButton *overwrite = button(dialog, ChangedThereDialog::tr("&Overwrite theirs"));
        QVERIFY(leave->isDefault() && !overwrite->isDefault());
        QVERIFY(dialog.focusWidget() != overwrite);
        QVERIFY(comesTo(dialog, overwrite));
        QVERIFY(!overwrite->isDefault()); // Return stays safe wherever the focus is
        QTest::keyClick(leave, Qt::Key_Space);
        QCOMPARE(dialog.result(), QDialog::Rejected);
    }
};

QTEST_MAIN(TestLiveDialog)
#include "test_live_dialog.moc"
